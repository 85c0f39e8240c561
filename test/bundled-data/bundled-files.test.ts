import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parseCatalogue } from '#statistics/parse-catalogue.ts'
import { parseDistrictPackage } from '#statistics/parse-district-package.ts'
import { measures } from '#statistics/measures/measures.ts'
import { bundledFiles } from './bundled-files.ts'
import { withMeasureTable } from './measure-table.ts'

const files = bundledFiles()
const readme = readFileSync('public/data/README.md', 'utf8')

describe('the bundled files', () => {
  test.each([...files])('%s is what the script makes', (path, content) => {
    expect(readFileSync(`public/data/${path}`, 'utf8') === content, 'run npm run make-data').toBe(true)
  })

  test('the script makes the same twice', () => {
    expect([...bundledFiles()]).toEqual([...files])
  })

  test.each([...files.keys()].filter((path) => path.startsWith('districts/')))('%s is taken by the parser', (path) => {
    expect(parseDistrictPackage(JSON.parse(files.get(path) ?? ''))).toMatchObject({ kind: 'parsed' })
  })

  test('the catalogue opens 某区 first and names files that exist', () => {
    const result = parseCatalogue(JSON.parse(files.get('catalogue.json') ?? ''))
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusal))
    expect(result.content.districts.map(({ id }) => id)).toEqual(['mouqu', 'qingshan'])
    expect(result.content.districts.filter(({ file }) => !existsSync(`public/data/${file}`))).toEqual([])
  })

  test('某区 stays below 1.5 MB and below 80 kB compressed', () => {
    const text = files.get('districts/mouqu.json') ?? ''
    expect(Buffer.byteLength(text)).toBeLessThan(1_500_000)
    expect(gzipSync(text).length).toBeLessThan(80_000)
  })
})

describe('the description of the format', () => {
  test('lists every measure as the program knows it', async () => {
    expect((await withMeasureTable(readme)) === readme, 'run npm run make-data').toBe(true)
    for (const id of measures.keys()) expect(readme).toContain(`| \`${id}\` `)
  })

  test('gives examples that form a valid package', () => {
    const parts = [...readme.matchAll(/```json\n([^]*?)```/g)].map(([, part]) => part)
    expect(parseDistrictPackage(JSON.parse(`{${parts.join(',')}}`))).toMatchObject({ kind: 'parsed' })
  })

  test('gives an example of a catalogue', () => {
    const [, catalogue] = /```json catalogue\n([^]*?)```/.exec(readme) ?? []
    expect(parseCatalogue(JSON.parse(v.parse(v.string(), catalogue)))).toMatchObject({ kind: 'parsed' })
  })
})
