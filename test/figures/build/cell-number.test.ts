import { formatNumber } from '#format/format-number.ts'
import { cellNumber } from '#figures/build/cell-number.ts'
import type { Figure, TableColumn } from '#figures/figure.ts'
import { figureCatalogue, figureOf } from '#figures/figure-catalogue.ts'
import { exampleParameters } from '#test/figures/example-parameters.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { describe, expect, test } from 'vitest'

const yuan: TableColumn = { id: 'amount', name: '金额', numeric: true, scale: { unit: 'yuan', divisor: 100_000_000, words: '亿元' } }
const value = (amount: number): Statistic => ({ kind: 'value', value: amount, status: 'reported', sources: [] })

describe('a number as a file writes it', () => {
  test('stands in the scale that it is read in, not rounded, with as many decimals as are read', () => {
    expect(cellNumber({ text: '5.82', statistic: value(582_300_000) }, yuan)).toEqual({ value: 5.823, unit: '亿元', decimals: 2 })
    expect(cellNumber({ text: '6', statistic: value(600_000_000) }, yuan)).toEqual({ value: 6, unit: '亿元', decimals: 0 })
  })

  test('may be a limit, or of a scale of its own', () => {
    expect(cellNumber({ text: '5', limit: 500_000_000 }, yuan)?.value).toBe(5)
    const days = { unit: 'day', divisor: 1, words: '天' } as const
    expect(cellNumber({ text: '90 天', statistic: value(90), scale: days }, yuan)).toEqual({ value: 90, unit: '天', decimals: 0 })
  })

  test('is none where there are words or a reason', () => {
    expect(cellNumber({ text: '小学' }, { id: 'name', name: '学段', numeric: false })).toBeNull()
    const range: Statistic = { kind: 'value', value: 4, upper: 6, status: 'reported', sources: [] }
    expect(cellNumber({ text: '4–6', statistic: range }, yuan)).toBeNull()
    expect(cellNumber({ text: '未公开', statistic: { kind: 'missing', reason: 'withheld', sources: [] } }, yuan)).toBeNull()
  })
})

function isRange(statistic: Statistic | undefined): boolean {
  return statistic?.kind === 'value' && statistic.upper !== undefined
}

/** The cells of a numeric column whose text has a figure but no number, or another one than the text. */
function contradictions({ id, table }: Figure): readonly string[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell, at) => {
      const column = table.columns[at]
      if (column === undefined) return [`${id}: ${row.id} has more cells than there are columns`]
      const number = cellNumber(cell, column)
      if (number === null)
        // A range is told in words alone.
        return column.numeric && !isRange(cell.statistic) && /\d/.test(cell.text)
          ? [`${id}: ${column.name} of ${row.id} is ${cell.text}, without a number`]
          : []
      const written = formatNumber(number.value, { unit: 'item', divisor: 1, words: '' }, { decimals: number.decimals })
      return cell.text.includes(written) ? [] : [`${id}: ${column.name} of ${row.id} is ${cell.text}, its number ${written}`]
    }),
  )
}

describe('every table of every figure', () => {
  test.each([
    ['mouqu', 'zh-CN', null],
    ['mouqu', 'en', null],
    ['qingshan', 'zh-CN', null],
    ['qingshan', 'en', 'primary'],
  ] as const)('says in text and number the same: %s in %s, stage %s', (district, language, stage) => {
    for (const onlyReported of [false, true]) {
      const view = bundledView(district, { language, stage, onlyReported })
      const figures = figureCatalogue.flatMap(({ id, parameters }) => {
        const figure = figureOf(parameters.length === 0 ? { id } : { id, parameters: exampleParameters[id] ?? {} }, view)
        return figure === null ? [] : [figure]
      })
      expect(figures.length).toBeGreaterThan(30)
      expect(figures.flatMap(contradictions)).toEqual([])
    }
  })

  test('has a row for each place on the chart, with its label: what a file names the categories of a chart by', () => {
    const view = bundledView('mouqu')
    for (const { id, parameters } of figureCatalogue) {
      const figure = figureOf(parameters.length === 0 ? { id } : { id, parameters: exampleParameters[id] ?? {} }, view)
      if (figure === null) continue
      const labels = figure.table.rows.map(({ cells: [first] }) => first?.text)
      if (figure.kind === 'trend') expect(labels).toHaveLength(figure.years.length)
      if (figure.kind === 'columns') expect(labels).toEqual(figure.categories.map(({ label }) => label))
      if (figure.kind === 'bars') expect(labels).toEqual(figure.bars.map(({ label }) => label))
      if (figure.kind === 'histogram') expect(labels).toHaveLength(figure.bins.length)
      // Columns after the first, in the order of the series, then the total, then the limits: the order of the legend too.
      if (figure.kind === 'trend' || figure.kind === 'columns') {
        expect(figure.table.columns.slice(1, 1 + figure.series.length).map(({ name }) => name)).toEqual(
          figure.series.map(({ name }) => name),
        )
      }
    }
  })
})
