import { formatStatistic, scaleOf, statisticNumber } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { changeSinceMessages } from '#language/messages/change-since.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictView } from '#view/district-view.ts'
import { figureHead, type FigureHead } from '../build/figure-head.ts'
import type { FactsFigure } from '../figure.ts'
import { indicatorSeries } from '../build/indicator-series.ts'
import { previousYear, shownYears } from '../build/shown-years.ts'
import { yearLabel } from '../build/year-words.ts'
import { assessmentsOf } from './assessments-of.ts'

/** Indicators of different units, a row each with its own small line over the years; the table has a column a year. */
export function indicatorsFacts(head: FigureHead, ids: readonly string[], viewed: DistrictView): FactsFigure {
  const members = assessmentsOf(ids, viewed)
  const facts = members.map((one) => factOf(one, viewed))
  const statistics = members.map(({ measurement }) => measurement.statistic)
  // Each number has a unit of its own, so the text that stands in for the picture gives it with every number.
  const scale = { ...scaleFor('item', 0, viewed.language), words: '' }
  const spoken = members.map(({ indicator, measurement: { statistic } }, row) => ({
    name: facts[row]?.label ?? '',
    datum: { statistic, text: formatStatistic(statistic, indicator.unit, viewed.language) },
  }))
  return {
    kind: 'facts',
    ...figureHead(head, viewed, scale, statistics, spoken),
    facts,
    table: {
      columns: [
        { id: 'name', name: changeSinceMessages[viewed.language].headingName, numeric: false },
        ...shownYears(viewed).map((year) => ({ id: String(year), name: yearLabel(year), numeric: true })),
      ],
      rows: members.map(({ indicator: { id, unit } }, row) => ({
        id,
        cells: [
          { text: facts[row]?.label ?? '' },
          ...(facts[row]?.history ?? []).map((statistic) => ({
            text: formatStatistic(statistic, unit, viewed.language),
            statistic,
            scale: scaleOf(statistic, unit, viewed.language),
          })),
        ],
      })),
    },
  }
}

function factOf({ indicator, measurement: { statistic } }: Assessment, viewed: DistrictView): FactsFigure['facts'][number] {
  const { id, duty, name, unit } = indicator
  const { language } = viewed
  const { inYear, years } = changeSinceMessages[language]
  const shown = shownYears(viewed)
  const history = indicatorSeries(indicator, viewed, shown)
  const told = shown.map((year, index) => {
    const then = history[index]
    return {
      year,
      statistic: then,
      words: then === undefined ? '' : inYear({ year: String(year), value: formatStatistic(then, unit, language) }),
    }
  })
  const before = told.find(({ year, statistic: then }) => year === previousYear(viewed) && then?.kind === 'value')
  const scale = scaleOf(statistic, unit, language)
  return {
    id,
    label: inLanguage(name, language),
    datum: { statistic, text: statisticNumber(statistic, scale, language), to: `/duty/${duty}/${id}` },
    unitText: statistic.kind === 'missing' ? '' : scale.words,
    before: before?.words ?? null,
    history,
    chosen: shown.indexOf(viewed.year),
    spoken: told.map(({ words }) => words).join(years),
  }
}
