import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileViolations } from './architecture/file-rules.ts'
import { findCycles } from './architecture/find-cycles.ts'
import { importViolations } from './architecture/import-rules.ts'
import { readSources } from './architecture/read-sources.ts'
import { parseSource } from './architecture/source-file.ts'
import { untestedFiles } from './architecture/untested-files.ts'
import { wordViolations } from './architecture/word-rules.ts'

const root = join(import.meta.dirname, '..')
const src = readSources('src')
const tests = readSources('test')

describe('the house', () => {
  test('is read', () => {
    expect(src.length).toBeGreaterThan(50)
  })

  test('imports run one way', () => {
    expect(src.flatMap(importViolations)).toEqual([])
  })

  test('no imports run in a circle', () => {
    expect(findCycles(src)).toEqual([])
  })

  test('files are named after what they hold and export it by name', () => {
    expect(src.flatMap(fileViolations)).toEqual([])
  })

  test('every logic file has a test', () => {
    expect(untestedFiles(src, tests)).toEqual([])
  })

  test('nothing is left for later, silenced, or tied to one machine', () => {
    const documents = readdirSync(root)
      .filter((name) => /\.(md|json|ts|html)$/.test(name))
      .map((name) => ({ path: name, text: readFileSync(join(root, name), 'utf8') }))
    const files = [
      ...src.map(({ path, text }) => ({ path: `src/${path}`, text })),
      ...tests.filter(({ path }) => !path.startsWith('architecture')).map(({ path, text }) => ({ path: `test/${path}`, text })),
      ...documents.filter(({ path }) => path !== '.oxlintrc.json'),
    ]
    expect(files.flatMap(({ path, text }) => wordViolations(path, text))).toEqual([])
  })
})

describe('the rules find what is planted', () => {
  test.each([
    ['statistics/a.ts', `import { b } from '#format/b.ts'`, 'statistics may not import format'],
    ['indicators/a.ts', `import type { B } from '#figures/b.ts'`, 'indicators may not import figures'],
    ['figures/a.ts', `export const load = () => import('#charts/b.tsx')`, 'figures may not import charts'],
    ['ui/a.tsx', `import { b } from '#statistics/b.ts'`, 'ui may not import statistics'],
    ['data/a.ts', `import { b } from '#indicators/b.ts'`, 'data may not import indicators'],
    ['charts/a.tsx', `import { b } from '#data/b.ts'`, 'charts may not import data'],
    ['findings/a.ts', `import type { B } from '#figures/b.ts'`, 'findings may not import figures'],
    ['figures/a.ts', `import { b } from '#pages/balance/b.ts'`, 'figures may not import pages/balance'],
    ['pages/overview/a.tsx', `import { b } from '#pages/achievements/b.tsx'`, 'pages/overview may not import pages/achievements'],
    ['pages/duties/page/a.tsx', `import { b } from '#pages/overview/b.tsx'`, 'pages/duties may not import pages/overview'],
    ['pages/duties/page/a.tsx', `import { b } from '#app/b.tsx'`, 'pages/duties may not import app'],
    ['pages/overview/a.tsx', `import { b } from '../../charts/b.tsx'`, 'use the # alias across folders'],
    ['pages/overview/a.tsx', `import { b } from '../balance/b.tsx'`, 'pages/overview may not import pages/balance'],
    ['pages/overview/a.tsx', `import { b } from './b'`, 'write the extension'],
    ['pages/overview/a.tsx', `import { Line } from 'recharts'`, 'Recharts belongs to charts'],
    ['pages/somewhere/a.tsx', '', 'the house has no folder pages/somewhere'],
    ['figures/a.ts', `import { useMemo } from 'react'`, 'figures is plain data and knows no React'],
    ['somewhere/a.ts', '', 'the house has no folder somewhere'],
  ])('%s: %s', (path, text, fault) => {
    expect(importViolations(parseSource(path, text))).toEqual([expect.stringContaining(fault)])
  })

  test.each([
    ['pages/duties/page/a.tsx', `import { b } from '#pages/duties/drill-down/b.tsx'`],
    ['charts/a.tsx', `import { Line } from 'recharts'\nimport { b } from './b.tsx'`],
    ['app/a.tsx', `import { b } from '#pages/overview/b.tsx'\nimport { c } from '#pages/duties/page/c.tsx'`],
    ['main.tsx', `import { b } from '#app/b.tsx'`],
    ['language/messages/a.ts', `import { b } from '../b.ts'`],
  ])('%s may do so: %s', (path, text) => {
    expect(importViolations(parseSource(path, text))).toEqual([])
  })

  test('a circle, also of types alone', () => {
    const files = [
      parseSource('figures/a.ts', `import { b } from './b.ts'`),
      parseSource('figures/b.ts', `import type { C } from './c.ts'`),
      parseSource('figures/c.ts', `import { a } from '#figures/a.ts'`),
    ]
    expect(findCycles(files)).toEqual(['figures/a.ts → figures/b.ts → figures/c.ts → figures/a.ts'])
    expect(findCycles(files.slice(0, 2))).toEqual([])
  })

  test.each([
    ['ui/Button.tsx', '', 'kebab-case'],
    ['ui/index.ts', '', 'does not say'],
    ['ui/utils.ts', '', 'does not say'],
    ['ui/button-2.tsx', '', 'does not say'],
    ['ui/button.tsx', 'export default 1', 'not as default'],
    ['ui/button.tsx', `export { a } from './a.ts'`, 'do not pass exports on'],
    ['ui/button.ts', `export const a = () => fetch('x')`, 'only data'],
    ['ui/button.ts', `export const a = () => globalThis.fetch('x')`, 'only data'],
    ['ui/button.tsx', 'export const a = <b>达标</b>', '#language/messages'],
    ['ui/button.ts', `export const a = (language: string) => (language === 'en' ? 1 : 2)`, 'an entry for each'],
  ])('%s: %s', (path, text, fault) => {
    expect(fileViolations(parseSource(path, text))).toEqual([expect.stringContaining(fault)])
  })

  test.each([
    ['data/read-file.ts', `export const a = () => fetch('x')`],
    ['ui/button.tsx', '// 达标 is said by the caller\nexport const a = <b>{1}</b>'],
    ['ui/button.module.css', ''],
    ['app/a.ts', 'export const a = () => query.refetch()'],
  ])('%s may do so: %s', (path, text) => {
    expect(fileViolations(parseSource(path, text))).toEqual([])
  })

  test('a logic file without a test', () => {
    const files = [parseSource('format/a.ts', 'export function a() {}'), parseSource('format/b.ts', 'export interface B {}')]
    expect(untestedFiles(files, [])).toEqual(['format/a.ts: no test in test/format imports it'])
    expect(untestedFiles(files, [parseSource('figures/c.test.ts', `import { a } from '#format/a.ts'`)])).toHaveLength(1)
    expect(untestedFiles(files, [parseSource('format/a.test.ts', `import { a } from '#format/a.ts'`)])).toEqual([])
  })

  test('a part is tested through the file that uses it, but not through a part of a part that others share', () => {
    const part = parseSource('format/part.ts', `import { small } from './small.ts'\nexport const part = () => small()`)
    const small = parseSource('format/small.ts', 'export const small = () => 1')
    const first = parseSource('format/first.ts', `import { part } from './part.ts'\nexport const first = () => part()`)
    const other = parseSource('format/other.ts', `import { small } from './small.ts'`)
    const firstTest = [parseSource('format/first.test.ts', `import { first } from '#format/first.ts'`)]
    expect(untestedFiles([part, small, first], firstTest)).toEqual([])
    expect(untestedFiles([part, small, first, other], firstTest)).toEqual(['format/small.ts: no test in test/format imports it'])
  })

  test.each(['// TODO later', '// oxlint-disable-next-line', '// @ts-expect-error', 'see ../shared/a.md', `open('/home/me/a')`])(
    '%s',
    (text) => {
      expect(wordViolations('a.ts', text)).toHaveLength(1)
    },
  )
})
