import { readFileSync } from 'node:fs'

/** The scripts that index.html names: what a reader waits for before the overview answers. */
const firstLoad = [...readFileSync('dist/index.html', 'utf8').matchAll(/[" ]\.\/(assets\/[^" ]+\.js)/g)].map(([, path]) => `dist/${path}`)

export default [
  { name: 'JavaScript of the first page', path: firstLoad, limit: '190 kB', gzip: true },
  { name: 'Recharts', path: 'dist/assets/charts-*.js', limit: '130 kB', gzip: true },
  { name: 'styles', path: 'dist/assets/*.css', limit: '32 kB', gzip: true },
  // With what writes files, which is loaded when it is asked for.
  { name: 'all JavaScript', path: 'dist/assets/*.js', limit: '950 kB', gzip: true },
]
