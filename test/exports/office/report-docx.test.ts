import { describe, expect, test } from 'vitest'
import { officeChart } from '#exports/office/office-chart.ts'
import { reportDocx } from '#exports/office/report-docx.ts'
import { makeReport } from '#reports/make-report.ts'
import { reportText } from '#reports/report-text.ts'
import { chapterIds, type Report } from '#reports/report.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { packageFaults, partText, readCharts, readPackage, unescaped, type Package } from './read-package.ts'

const all = { chapters: new Set(chapterIds), addressee: '某市人民政府' }
const look = { figures: 'native', fonts: 'usual' } as const
const write = async (report: Report): Promise<Package> =>
  readPackage(await reportDocx(report, look, new AbortController().signal, () => undefined))
const cases = (['mouqu', 'qingshan'] as const).flatMap((id) =>
  (['zh-CN', 'en'] as const).flatMap((language) => [false, true].map((onlyReported) => [id, language, onlyReported] as const)),
)
const textOf = (parts: Package): string =>
  unescaped(
    [...partText(parts, 'word/document.xml').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/gu)]
      .map(([, words]) => words ?? '\n')
      .join(''),
  )

describe('the report in Word', () => {
  test.each(cases)(
    'is whole, and its charts, their sheets and the figures agree: %s %s, reported only %s',
    async (id, language, onlyReported) => {
      const report = makeReport(bundledView(id, { language, onlyReported }), all)
      const parts = await write(report)
      expect(packageFaults(parts)).toEqual([])
      const charts = await readCharts(parts)
      const wanted = report.parts.flatMap((part) => (part.kind === 'figure' ? (officeChart(part.figure) ?? []) : []))
      expect(charts).toHaveLength(wanted.length)
      for (const [at, { categories, series, sheet }] of charts.entries()) {
        expect(categories).toEqual(wanted[at]?.categories)
        for (const [column, { values }] of series.entries()) {
          expect(values).toEqual(wanted[at]?.series[column]?.points.map(({ value }) => value))
          expect(sheet.slice(1).map((row) => row[column + 1] ?? null)).toEqual(values)
        }
      }
      const text = textOf(parts)
      for (const part of report.parts) {
        if (part.kind === 'heading' || part.kind === 'paragraph') expect(text).toContain(reportText(part.text, language))
        if (part.kind === 'figure' && officeChart(part.figure) === null)
          for (const { cells } of part.figure.table.rows) for (const cell of cells) expect(text).toContain(cell.text)
      }
      for (const { parts: own } of report.annexes)
        for (const part of own)
          if (part.kind === 'table') for (const { cells } of part.table.rows) for (const cell of cells) expect(text).toContain(cell.text)
    },
  )

  test('asks nothing on opening, and is set as official documents are', async () => {
    const parts = await write(makeReport(bundledView('mouqu'), all))
    const text = partText(parts, 'word/document.xml')
    expect(text).not.toMatch(/w:dirty/u)
    expect(partText(parts, 'word/settings.xml')).not.toContain('updateFields')
    // 37, 35, 28 and 26 mm in twentieths of a point: mm ÷ 25.4 × 1440.
    expect(text).toMatch(/<w:pgMar [^>]*w:top="2098"[^>]*w:right="1474"[^>]*w:bottom="1984"[^>]*w:left="1587"/u)
    expect(partText(parts, 'word/styles.xml')).toContain('w:eastAsia="仿宋"')
    expect(partText(parts, 'word/fontTable.xml')).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="宋体"/></w:font>')
    expect(text).toContain('TOC \\h')
    // Headings are headings.
    expect(text.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(5)
    // The number stands between dashes, on the right of odd pages and on the left of even ones.
    for (const [name, side] of [
      ['word/footer1.xml', 'right'],
      ['word/footer2.xml', 'left'],
    ] as const) {
      const footer = partText(parts, name)
      expect(footer).toContain('— ')
      expect(footer).toContain(`<w:jc w:val="${side}"/>`)
    }
  })

  test('keeps hostile words as words', async () => {
    const hostile = '</w:t>&"\u0000=1+1<w:p>'
    const report = makeReport(bundledView('mouqu'), { ...all, chapters: new Set(['plans']) })
    const parts = await write({ ...report, title: hostile, opening: hostile, parts: [{ kind: 'paragraph', text: hostile }] })
    expect(packageFaults(parts)).toEqual([])
    expect(textOf(parts)).toContain('</w:t>&"=1+1<w:p>')
  })

  test('tells how far it is, and stops when it is told to', async () => {
    const report = makeReport(bundledView('qingshan'), { ...all, chapters: new Set(['plans']) })
    const done: number[] = []
    await reportDocx(report, look, new AbortController().signal, (count) => done.push(count))
    expect(done).toEqual(report.parts.map((_, at) => at + 1))
    const stop = new AbortController()
    await expect(reportDocx(report, look, stop.signal, () => stop.abort(new Error('no longer wanted')))).rejects.toThrow('no longer wanted')
  })
})
