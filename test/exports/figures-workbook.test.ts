import { readXlsx, type Sheet } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { figuresWorkbook } from '#exports/figures-workbook.ts'
import { cellNumber } from '#figures/build/cell-number.ts'
import type { Figure } from '#figures/figure.ts'
import { figureCatalogue } from '#figures/figure-catalogue.ts'
import { series, trend } from '#test/charts/sample-figures.ts'
import { exampleParameters } from '#test/figures/example-parameters.ts'
import { bundledView } from '#test/records/bundled-view.ts'

async function sheetsOf(figures: readonly Figure[]): Promise<readonly Sheet[]> {
  const workbook = await readXlsx(new Uint8Array(await (await figuresWorkbook(figures)).arrayBuffer()), { readStyles: true })
  return workbook.sheets
}

const plain = trend('funds', '公用经费连续两年增长', '元/生·年', [2017, 2018], [series('a', '小学', 'primary', [600, 1000])])
const scale = { unit: 'yuan-per-student-year', divisor: 1, words: '元/生·年' } as const
const figure: Figure = {
  ...plain,
  table: { ...plain.table, columns: plain.table.columns.map((column) => (column.numeric ? { ...column, scale } : column)) },
}

test('a figure is a sheet of numbers that count, with unit, status and source, and what it means stands on the last one', async () => {
  const [sheet, definitions, ...others] = await sheetsOf([figure])
  expect(others).toEqual([])
  expect(sheet?.name).toBe('1 公用经费连续两年增长')
  expect(sheet?.rows.slice(3, 6)).toEqual([
    ['年份', '小学（元/生·年）', '数据性质', '来源'],
    ['2017', 600, '示意', '区教育工作自查报告 二（四）'],
    ['2018', 1000, '报告', '区教育工作自查报告 二（四）'],
  ])
  expect(definitions?.name).toBe('口径与来源')
  expect(definitions?.rows[1]?.slice(0, 3)).toEqual(['1 公用经费连续两年增长', '公用经费连续两年增长', '元/生·年'])
})

test('what the source says of a number is shown by its format, and the number stays one', async () => {
  const marked = { statistic: { kind: 'value', value: 1500, status: 'reported', sources: [], qualifier: '余' }, text: '1,500 余' } as const
  const rows = [{ id: '2018', cells: [{ text: '2018' }, marked] }]
  const [sheet] = await sheetsOf([{ ...figure, table: { ...figure.table, rows } }])
  expect(sheet?.rows[4]?.[1]).toBe(1500)
  expect(sheet?.cells?.get('4,1')?.style?.numFmt).toBe('#,##0" 余"')
})

test('names of sheets are short, their own, and have no sign that a sheet may not have; text stays text', async () => {
  const long = '[一]小/二小: 2018*?'.padEnd(60, '长')
  const hostile = { ...figure, title: long }
  const sheets = await sheetsOf([hostile, hostile, { ...figure, title: '=1+1' }])
  const names = sheets.map(({ name }) => name)
  expect(new Set(names).size).toBe(4)
  for (const name of names) {
    expect(name.length).toBeLessThanOrEqual(31)
    expect(name).not.toMatch(/[\\/*?[\]:]/u)
  }
  expect(sheets[2]?.rows[0]?.[0]).toBe('=1+1')
  expect(sheets[2]?.cells?.get('0,0')?.formula).toBeUndefined()
})

describe.each(['mouqu', 'qingshan'] as const)('the workbook of %s', (id) => {
  test.each([
    ['zh-CN', false],
    ['en', false],
    ['zh-CN', true],
    ['en', true],
  ] as const)('has every number of every figure: %s, reported only %s', async (language, onlyReported) => {
    const view = bundledView(id, { language, onlyReported })
    const figures = figureCatalogue.flatMap(({ build, id: name }) => build(view, exampleParameters[name] ?? {}) ?? [])
    const sheets = await sheetsOf(figures)
    expect(sheets.length).toBe(figures.length + 1)
    const missing = figures.flatMap((one, at) =>
      one.table.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, place) => {
          const column = one.table.columns[place]
          const number = column === undefined ? null : cellNumber(cell, column)
          const wanted = number === null ? null : Number(number.value.toPrecision(12))
          return wanted === null || sheets[at]?.rows[4 + row]?.includes(wanted) === true ? [] : [`${one.id}: ${wanted}`]
        }),
      ),
    )
    expect(missing).toEqual([])
  })
})
