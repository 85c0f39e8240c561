import { describe, expect, test } from 'vitest'
import { tableOf } from '#decks/deck-pages.ts'
import { firstDeck } from '#decks/first-deck.ts'
import { makeSlide } from '#decks/make-slide.ts'
import type { SlideFormat } from '#decks/slide-formats.ts'
import type { Slide } from '#decks/slide.ts'
import { deckPptx } from '#exports/office/deck-pptx.ts'
import { officeChart } from '#exports/office/office-chart.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { packageFaults, partText, readCharts, readPackage, unescaped, type Package } from './read-package.ts'

type Language = 'zh-CN' | 'en'
const slidesOf = (id: 'mouqu' | 'qingshan', language: Language, onlyReported = false): readonly Slide[] => {
  const view = bundledView(id, { language, onlyReported })
  return firstDeck(view).flatMap((content) => makeSlide(content, view) ?? [])
}
const write = async (slides: readonly Slide[], shape: SlideFormat = '16:9'): Promise<Package> =>
  readPackage(await deckPptx({ name: '汇报', shape, slides }, new AbortController().signal, () => undefined))
const slideTexts = (parts: Package): readonly string[] =>
  Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
    .toSorted((a, b) => Number(/\d+/u.exec(a)?.[0]) - Number(/\d+/u.exec(b)?.[0]))
    .map((name) => unescaped([...partText(parts, name).matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, words]) => words).join('\n')))

const cases = (['mouqu', 'qingshan'] as const).flatMap((id) =>
  (['zh-CN', 'en'] as const).flatMap((language) => [false, true].map((onlyReported) => [id, language, onlyReported] as const)),
)

describe('a deck in PowerPoint', () => {
  test.each(cases)(
    'is whole: every part is well-formed, typed and reached; charts, sheets and figures agree: %s %s, reported only %s',
    async (id, language, onlyReported) => {
      const slides = slidesOf(id, language, onlyReported)
      const parts = await write(slides)
      expect(packageFaults(parts)).toEqual([])
      const charts = await readCharts(parts)
      const wanted = slides.flatMap(({ body }) => (body.kind === 'figure' ? (officeChart(body.figure) ?? []) : []))
      expect(charts).toHaveLength(wanted.length)
      for (const [at, { categories, series, sheet }] of charts.entries()) {
        const chart = wanted[at]
        expect(categories).toEqual(chart?.categories)
        // Bars are written before lines, as they are in the figure.
        expect(series.map(({ name }) => name)).toEqual(chart?.series.map(({ name }) => name))
        for (const [column, { values }] of series.entries()) {
          expect(values).toEqual(chart?.series[column]?.points.map(({ value }) => value))
          // A zero is a zero and a gap is empty, in the cache and in the sheet.
          expect(sheet.slice(1).map((row) => row[column + 1] ?? null)).toEqual(values)
        }
      }
    },
  )

  test.each(cases)(
    'says every finding, every cell of its tables, its sources and notes: %s %s, reported only %s',
    async (id, language, onlyReported) => {
      const slides = slidesOf(id, language, onlyReported)
      const parts = await write(slides)
      const all = slideTexts(parts).join('\n')
      for (const { body, source, title } of slides) {
        expect(all).toContain(title)
        if (source !== '') expect(all).toContain(source)
        const table =
          body.kind === 'table' ? body : body.kind === 'figure' && officeChart(body.figure) === null ? tableOf(body.figure) : null
        for (const { cells } of table?.rows ?? [])
          for (const { detail = '', text } of cells) for (const words of [text, detail]) expect(all).toContain(words)
      }
      const notes = Object.keys(parts).filter((name) => name.startsWith('ppt/notesSlides/notesSlide'))
      const told = notes.map((name) => unescaped(partText(parts, name))).join('\n')
      for (const line of slides.flatMap((slide) => slide.notes)) expect(told).toContain(line)
    },
  )

  test('is free of what PowerPoint repairs', async () => {
    const parts = await write(slidesOf('mouqu', 'zh-CN'))
    for (const [name] of Object.entries(parts)) {
      if (!name.endsWith('.xml')) continue
      const text = partText(parts, name)
      expect(text).not.toMatch(/<\/a:r><a:pPr|lang="en-US"|<a:tblPr\/>|<c:v><\/c:v>|PptxGenJS/u)
      if (!name.includes('/charts/')) continue
      // Two axes for each group and two in all, whose grouping is said.
      const groups = text.match(/<c:(?:bar|line)Chart>/gu)?.length ?? 0
      expect(text.match(/<c:grouping /gu)).toHaveLength(groups)
      expect(text.match(/<c:axId /gu)).toHaveLength(groups * 2 + 2)
      expect(text).not.toMatch(/undefined|NaN/u)
    }
    // The notes have a theme of their own, and their master stands before the slides.
    expect(partText(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml')
    const presentation = partText(parts, 'ppt/presentation.xml')
    expect(presentation.indexOf('<p:notesMasterIdLst>')).toBeLessThan(presentation.indexOf('<p:sldIdLst>'))
    expect(partText(parts, 'ppt/theme/theme1.xml')).toContain('<a:ea typeface="微软雅黑"')
  })

  test('keeps hostile words as words', async () => {
    const [cover, duties] = slidesOf('mouqu', 'zh-CN')
    if (cover === undefined || duties?.body.kind !== 'table') throw new Error('the deck begins with cover and verdicts')
    const hostile = '<a:t>&"\u0000\u000B]]>=1+1'
    const [row] = duties.body.rows
    const body = {
      ...duties.body,
      rows: row === undefined ? [] : [{ ...row, cells: row.cells.map((cell) => ({ ...cell, text: hostile })) }],
    }
    const parts = await write([
      { ...cover, title: hostile, notes: [hostile] },
      { ...duties, title: hostile, source: hostile, body },
    ])
    expect(packageFaults(parts)).toEqual([])
    expect(slideTexts(parts)[1]).toContain('<a:t>&"]]>=1+1')
  })

  test.each(['4:3', '9:16'] as const)('has other shapes: %s', async (shape) => {
    const parts = await write(slidesOf('qingshan', 'zh-CN'), shape)
    expect(packageFaults(parts)).toEqual([])
    // Ten by seven and a half inches, or seven and a half by thirteen and a third, in 914,400 units an inch.
    const [, cx, cy] = /<p:sldSz cx="(\d+)" cy="(\d+)"/u.exec(partText(parts, 'ppt/presentation.xml')) ?? []
    expect(Number(cx) / 914_400).toBeCloseTo(shape === '4:3' ? 10 : 7.5, 2)
    expect(Number(cy) / 914_400).toBeCloseTo(shape === '4:3' ? 7.5 : 13.333, 2)
  })

  test('tells how far it is, and stops when it is told to', async () => {
    const slides = slidesOf('qingshan', 'zh-CN').slice(0, 3)
    const done: number[] = []
    await deckPptx({ name: 'x', shape: '16:9', slides }, new AbortController().signal, (count) => done.push(count))
    expect(done).toEqual([1, 2, 3])
    const stop = new AbortController()
    await expect(
      deckPptx({ name: 'x', shape: '16:9', slides }, stop.signal, () => stop.abort(new Error('no longer wanted'))),
    ).rejects.toThrow('no longer wanted')
    await expect(deckPptx({ name: 'x', shape: '16:9', slides: [] }, new AbortController().signal, () => undefined)).rejects.toThrow(
      'nothing to export',
    )
  })
})
