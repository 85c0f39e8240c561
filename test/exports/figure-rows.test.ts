import { describe, expect, test } from 'vitest'
import { figureHtml } from '#exports/figure-html.ts'
import { figureRows, tableRows } from '#exports/figure-rows.ts'
import { fileName } from '#exports/file-name.ts'
import { pictureSize } from '#exports/picture-sizes.ts'
import { csvText } from '#format/csv-text.ts'
import { cellNumber } from '#figures/build/cell-number.ts'
import type { Figure } from '#figures/figure.ts'
import { figureCatalogue } from '#figures/figure-catalogue.ts'
import { exampleParameters } from '#test/figures/example-parameters.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { datum, series, trend } from '#test/charts/sample-figures.ts'

const plain = trend('funds', '公用经费连续两年增长', '元/生·年', [2017, 2018], [series('a', '小学', 'primary', [600, 1000])])

const scale = { unit: 'yuan-per-student-year', divisor: 1, words: '元/生·年' } as const
const figure: Figure = {
  ...plain,
  table: { ...plain.table, columns: plain.table.columns.map((column) => (column.numeric ? { ...column, scale } : column)) },
}

describe('a figure as rows of a sheet', () => {
  test('tells the finding, the measure, numbers with unit and status, sources and edition', () => {
    // Of the sample, 600 was made up and 1,000 is reported.
    expect(figureRows(figure)).toEqual([
      ['公用经费连续两年增长'],
      ['元/生·年'],
      [],
      ['年份', '小学', '小学 单位', '小学 数据'],
      ['2017', 600, '元/生·年', '示意'],
      ['2018', 1000, '元/生·年', '报告'],
      [],
      ...figure.notes.map((note) => [note]),
      [expect.stringContaining('来源：')],
      [`${figure.scope.districtName} · ${figure.scope.edition}（${figure.scope.editionDate}）`],
    ])
  })

  test('keeps what the source says of a number beside it', () => {
    const { table } = figure
    const marked = { statistic: { kind: 'value', value: 500, status: 'reported', sources: [], qualifier: '余' }, text: '500 余' } as const
    const rows = [{ id: '2018', cells: [{ text: '2018' }, marked] }]
    expect(tableRows({ ...figure, table: { ...table, rows } }).at(-1)).toEqual(['2018', 500, '元/生·年', '报告（500 余）'])
  })
})

test('a hostile name stays text in a file and in a copied table', () => {
  const name = '=HYPERLINK("http://x","<b>一小</b>")'
  const { table } = figure
  const hostile: Figure = { ...figure, title: name, table: { ...table, rows: [{ id: 'x', cells: [{ text: name }, datum(3)] }] } }
  for (const line of csvText(figureRows(hostile)).split('\r\n')) expect(line).not.toMatch(/(^|,)"?=/u)
  const html = figureHtml(hostile)
  expect(html).not.toContain('<b>一小')
  expect(html).not.toMatch(/>\s*=/u)
})

test('the name of a file has nothing that a file system refuses', () => {
  const named = fileName({ ...figure, title: '2018/19: “一小”<3>?\n'.padEnd(90, '长') }, 'csv')
  expect(named).not.toMatch(/[\\/:*?"<>|\n]/u)
  expect(named.endsWith('.csv')).toBe(true)
  expect(named.length).toBeLessThan(120)
})

test('a picture for a page is as high as its rows need, one for a slide is a slide', () => {
  expect(pictureSize(figure, 'slide')).toEqual({ width: 1600, height: 900, type: 28 })
  expect(pictureSize(figure, 'page')).toEqual({ width: 945, height: 630, type: 22 })
  const view = bundledView('mouqu')
  const list = figureCatalogue
    .flatMap(({ build, id }) => build(view, exampleParameters[id] ?? {}) ?? [])
    .find(({ kind }) => kind === 'checklist')
  expect(list?.kind).toBe('checklist')
  const items = list?.kind === 'checklist' ? list.items.length : 0
  // A row of a list has 1.4 lines of 22 px, each with half as much again around it.
  if (list !== undefined) expect(pictureSize(list, 'page').height).toBe(Math.max(630, Math.round(items * 1.4 * 1.5 * 22 + 240)))
})

const views = (['mouqu', 'qingshan'] as const).flatMap((id) =>
  (['zh-CN', 'en'] as const).flatMap((language) =>
    [false, true].map((onlyReported) => ({
      name: `${id} ${language} ${onlyReported ? 'reported' : 'all'}`,
      view: bundledView(id, { language, onlyReported }),
    })),
  ),
)

describe.each(views)('every figure of $name', ({ view }) => {
  const figures = figureCatalogue.flatMap(({ build, id }) => build(view, exampleParameters[id] ?? {}) ?? [])

  test('has in its rows every number and every word of its table', () => {
    expect(figures.length).toBeGreaterThan(30)
    const missing = figures.flatMap((one) => {
      const { id, table } = one
      const [, ...rows] = tableRows(one)
      return table.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, at) => {
          const column = table.columns[at]
          const number = column === undefined ? null : cellNumber(cell, column)
          const wanted = number === null ? cell.text : Number(number.value.toPrecision(12))
          return rows[row]?.includes(wanted) === true ? [] : [`${id}: ${wanted}`]
        }),
      )
    })
    expect(missing).toEqual([])
  })

  test('is pasted as the table that the page shows', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    const missing = figures.flatMap((one) => {
      const html = figureHtml(one)
      const texts = one.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
      return texts.filter((text) => !html.includes(escaped(text))).map((text) => `${one.id}: ${text}`)
    })
    expect(missing).toEqual([])
  })
})
