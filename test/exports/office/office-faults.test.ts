import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { firstDeck } from '#decks/first-deck.ts'
import { makeSlide } from '#decks/make-slide.ts'
import type { SlideFormat } from '#decks/slide-formats.ts'
import { figuresWorkbook } from '#exports/figures-workbook.ts'
import { deckPptx } from '#exports/office/deck-pptx.ts'
import { reportDocx } from '#exports/office/report-docx.ts'
import { figureCatalogue } from '#figures/figure-catalogue.ts'
import { makeReport } from '#reports/make-report.ts'
import { chapterIds } from '#reports/report.ts'
import { rowsWorkbook } from '#tables/rows-workbook.ts'
import { exampleParameters } from '#test/figures/example-parameters.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { officeFaults } from './office-faults.ts'
import { partText, readPackage } from './read-package.ts'

type District = 'mouqu' | 'qingshan'
type Language = 'zh-CN' | 'en'
const going = (): AbortSignal => new AbortController().signal
const deck = async (id: District, language: Language, onlyReported = false, shape: SlideFormat = '16:9'): Promise<Blob> => {
  const view = bundledView(id, { language, onlyReported })
  const slides = firstDeck(view).flatMap((content) => makeSlide(content, view) ?? [])
  return deckPptx({ name: '=汇报 <&>', shape, slides }, going(), () => undefined)
}
const report = async (id: District, language: Language, onlyReported = false): Promise<Blob> =>
  reportDocx(
    makeReport(bundledView(id, { language, onlyReported }), { chapters: new Set(chapterIds), addressee: '<某市> & 人民政府' }),
    { figures: 'native', fonts: 'usual' },
    going(),
    () => undefined,
  )
const workbook = async (id: District, language: Language, onlyReported: boolean): Promise<Blob> => {
  const view = bundledView(id, { language, onlyReported })
  return figuresWorkbook(figureCatalogue.flatMap(({ build, id: name }) => build(view, exampleParameters[name] ?? {}) ?? []))
}

// Each of district, language and basis beside each other of the rest once; the writers do not tell them apart further.
const cases = [
  ['mouqu', 'zh-CN', false],
  ['mouqu', 'en', true],
  ['qingshan', 'zh-CN', true],
  ['qingshan', 'en', false],
] as const

describe('an office opens as it is', () => {
  test.each(cases)('the deck of %s in %s, reported only %s', async (...which) => {
    expect(await officeFaults(await deck(...which), 'pptx')).toEqual([])
  })
  test.each(['4:3', '9:16'] as const)('a deck of the shape %s', async (shape) => {
    expect(await officeFaults(await deck('qingshan', 'zh-CN', false, shape), 'pptx')).toEqual([])
  })
  test.each(cases)('the report of %s in %s, reported only %s', async (...which) => {
    expect(await officeFaults(await report(...which), 'docx')).toEqual([])
  })
  test.each(cases)('the workbook of all figures of %s in %s, reported only %s', async (...which) => {
    expect(await officeFaults(await workbook(...which), 'xlsx')).toEqual([])
  })
  test('a table as a workbook', async () => {
    const rows = [
      ['学校', '=1+1'],
      ['[一]小/二小', 3],
    ]
    expect(await officeFaults(await rowsWorkbook(rows, '[名]/录: *?'), 'xlsx')).toEqual([])
  })
  test('the sheets behind the charts of a deck', async () => {
    const parts = await readPackage(await deck('mouqu', 'zh-CN'))
    const sheets = Object.entries(parts).filter(([name]) => name.endsWith('.xlsx'))
    expect(sheets.length).toBeGreaterThan(5)
    for (const [, bytes] of [...sheets.slice(0, 1), ...sheets.slice(-1)]) expect(await officeFaults(bytes, 'xlsx')).toEqual([])
  })
})

test('an element out of its place is found', async () => {
  const parts = await readPackage(await deck('qingshan', 'zh-CN'))
  const name = Object.keys(parts).find((part) => part.includes('charts/chart')) ?? ''
  const misplaced = partText(parts, name).replace('<c:plotArea>', '<c:plotVisOnly val="1"/><c:plotArea>')
  expect(misplaced).not.toBe(partText(parts, name))
  expect(await officeFaults(zipSync({ ...parts, [name]: strToU8(misplaced) }), 'pptx')).toEqual([expect.stringContaining(name)])
})
