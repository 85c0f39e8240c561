import { describe, expect, test } from 'vitest'
import { officeChart } from '#exports/office/office-chart.ts'
import { figureCatalogue } from '#figures/figure-catalogue.ts'
import type { Datum, Figure } from '#figures/figure.ts'
import { overviewFigures } from '#figures/overview/overview-figures.ts'
import { series, trend, withheld } from '#test/charts/sample-figures.ts'
import { bundledView } from '#test/records/bundled-view.ts'

const views = (['mouqu', 'qingshan'] as const).flatMap((id) =>
  (['zh-CN', 'en'] as const).flatMap((language) => [false, true].map((onlyReported) => [id, language, onlyReported] as const)),
)

/** The numbers of a figure, series by series, in its scale. */
function numbersOf(figure: Figure): readonly (readonly (number | null)[])[] {
  const number = ({ statistic }: Datum) =>
    statistic.kind === 'value' && statistic.upper === undefined ? statistic.value / figure.scale.divisor : null
  switch (figure.kind) {
    case 'trend':
    case 'histogram':
      return figure.series.map(({ data }) => data.map(number))
    case 'columns':
      return [...figure.series.map(({ data }) => data.map(number)), ...(figure.totals === undefined ? [] : [figure.totals.map(number)])]
    case 'bars':
      return [figure.bars.map(({ datum }) => number(datum))]
    default:
      return []
  }
}

describe('a native chart', () => {
  test.each(views)('has every number of its figure and no other: %s %s, reported only %s', (id, language, onlyReported) => {
    const view = bundledView(id, { language, onlyReported })
    let count = 0
    for (const { build, parameters } of figureCatalogue) {
      const figure = parameters.length === 0 ? build(view) : null
      const chart = figure === null ? null : officeChart(figure)
      if (figure === null || chart === null) continue
      const own = chart.series.filter(({ look }) => look !== 'limit' && look !== 'later')
      const wanted = numbersOf(figure)
      expect(own).toHaveLength(wanted.length)
      for (const [at, { points }] of own.entries()) {
        expect(points).toHaveLength(chart.categories.length)
        for (const [place, { value }] of points.entries()) {
          const number = wanted[at]?.[place] ?? null
          if (number === null) expect(value).toBeNull()
          else expect(value).toBe(Number(number.toPrecision(12)))
          count += 1
        }
      }
      const { least, most } = chart.axis
      for (const { points } of own)
        for (const { value } of points) if (value !== null && chart.kind !== 'stacked') expect(value >= least && value <= most).toBe(true)
    }
    expect(count).toBeGreaterThan(100)
  })

  test('leaves a gap where a number is missing, and says why where a whole year has none', () => {
    const figure = trend(
      't',
      '标题',
      '所',
      [2016, 2017, 2018],
      [{ ...series('a', '甲', 'brand', [3, 4, 5]), data: [withheld(), ...series('a', '甲', 'brand', [4, 5]).data] }],
    )
    const chart = officeChart(figure)
    expect(chart?.series[0]?.points.map(({ value }) => value)).toEqual([null, 4, 5])
    expect(chart?.categories).toEqual(['2016\n未公开', '2017', '2018'])
  })

  test('marks what is illustrative at its point and in its cell', () => {
    const points = officeChart(trend('t', '标题', '所', [2017, 2018], [series('a', '甲', 'brand', [3, 4])]))?.series[0]?.points
    expect(points?.map(({ isIllustrative }) => isIllustrative)).toEqual([true, false])
    expect(points?.map(({ cellFormat }) => cellFormat)).toEqual(['#,##0"（示意）"', '#,##0'])
    expect(points?.map(({ format }) => format)).toEqual(['#,##0', '#,##0'])
  })

  test('shows what holds until it is changed as columns, never as a slope', () => {
    const stepped = { ...series('a', '甲', 'brand', [3, 4]), step: true }
    expect(officeChart(trend('t', '标题', '所', [2017, 2018], [stepped]))?.kind).toBe('columns')
    expect(officeChart(trend('t', '标题', '所', [2017, 2018], [series('a', '甲', 'brand', [3, 4])]))?.kind).toBe('lines')
  })

  test('has a series for each level of a limit that changed, so that none slopes', () => {
    const figure = trend('t', '标题', '所', [2016, 2017, 2018], [series('a', '甲', 'brand', [3, 4, 5])])
    const standards = [{ id: 's', name: '标准', tone: 'brand', values: [null, 2, 3] } as const]
    const limits = officeChart({ ...figure, standards })?.series.filter(({ look }) => look === 'limit')
    expect(limits?.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [null, 2, null],
      [null, null, 3],
    ])
  })

  test('places the limits of a histogram among its intervals', () => {
    const figure = overviewFigures.classSize.build(bundledView('mouqu'))
    // Eight intervals of five pupils from 31 on: 45 ends the third, 50 the fourth; 56 begins the sixth, 66 the eighth.
    const chart = officeChart(figure)
    expect(chart?.categories[0]).toBe('31–35')
    expect(chart?.limits.map(({ at }) => at * 8)).toEqual([3, 4, 5, 7])
  })
})

test('what has no number at all is a table, which says why', () => {
  const none = { ...series('a', '甲', 'brand', [3]), data: [withheld(), withheld()] }
  expect(officeChart(trend('t', '标题', '所', [2017, 2018], [none]))).toBeNull()
})

test('lists, facts, networks and schedules are tables in an office', () => {
  const view = bundledView('mouqu')
  const figures = figureCatalogue.flatMap(({ build, parameters }) => (parameters.length === 0 ? (build(view) ?? []) : []))
  const asTables = figures.filter((figure) => officeChart(figure) === null)
  expect(new Set(asTables.map(({ kind }) => kind))).toEqual(new Set(['timeline', 'tiers', 'checklist', 'facts']))
})
