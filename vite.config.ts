import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { defineConfig, minify, transformWithOxc, type Plugin } from 'vite'

/**
 * Recharts is reached by one dynamic import, so it has a chunk of its own anyway; this gives it a name that size limits and
 * tests know. Putting it there by a rule of its own would tie it to the first load by what both use.
 */
function chunkName(moduleIds: readonly string[]): string {
  return moduleIds.some((id) => id.includes('/node_modules/recharts/')) ? 'charts' : '[name]'
}

/** The two styles that React Aria puts into the page itself; they are allowed by what they say, and nothing else is. */
const stylesOfReactAria = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
]

const styleHashes = stylesOfReactAria.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)

/**
 * What the built page may load and run: files of its own site, nothing else. It stands in the page, because the servers of an
 * intranet send no headers that anybody set. The development server needs scripts in the page, so it goes without.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  `style-src 'self' ${styleHashes.join(' ')}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const securityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' },
  ],
}

const openingAdvice = 'src/program/opening-advice.ts'

/**
 * The opening page's advice as a plain script: a module would not run where it is needed, and a script in the page is against
 * its policy. It stands last in the body, after the words that it chooses from.
 */
const openingScript: Plugin = {
  name: 'opening-script',
  apply: 'build',
  async buildStart() {
    const plain = await transformWithOxc(readFileSync(openingAdvice, 'utf8'), openingAdvice, { target: 'es2015' })
    const { code } = await minify('opening-advice.js', `(() => {\n${plain.code}})()`, { compress: { target: 'es2015' } })
    this.emitFile({ type: 'asset', fileName: 'assets/opening-advice.js', source: code })
  },
  transformIndexHtml: () => [{ tag: 'script', attrs: { src: './assets/opening-advice.js' }, injectTo: 'body' }],
}

export default defineConfig({
  // Relative addresses: the product runs in any folder of any static server, and from a file.
  base: './',
  plugins: [react(), securityPolicy, openingScript, { ...optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), enforce: 'pre' }],
  build: {
    // Every browser of the target that lacks it loads the same files, only later.
    // A page that is pointed at fetches its scripts before it is opened; lists of what each of them needs would weigh on the first load.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostType }) => (hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files),
    },
    // Chromium 109 is the last for Windows 7, 92 the kernel of domestic browsers; Firefox and Safari of the same years.
    target: ['chrome92', 'edge92', 'firefox114', 'safari16.4'],
    rolldownOptions: { output: { chunkFileNames: ({ moduleIds }) => `assets/${chunkName(moduleIds)}-[hash].js` } },
  },
})
