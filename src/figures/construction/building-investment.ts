import { columnsFigure } from '#figures/build/columns-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import { figureScale } from '#figures/build/figure-scale.ts'
import type { ColumnsFigure } from '#figures/figure.ts'
import type { SeriesInput } from '#figures/build/datum.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { tellChange } from '#figures/titles/tell-change.ts'
import { yearHeading, yearLabel } from '#figures/build/year-words.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { dutyConstructionMessages } from '#language/messages/duty-construction.ts'
import { derive } from '#statistics/derive.ts'
import type { Statistic } from '#statistics/statistic.ts'

const cumulative = 'cumulative-construction-investment'
const yearly = 'construction-investment'

/**
 * Cumulative investment in school building (report 三（二）: 累计投资 5.8 亿元), each year's column split into what was
 * invested before and in the year; where only one of the two is known, that one alone.
 */
export function buildingInvestment(viewed: DistrictView): ColumnsFigure {
  const { district, language, stage } = viewed
  const messages = dutyConstructionMessages[language]
  const years = shownYears(viewed)
  const total = years.map((year) => district.observe(cumulative, { year }))
  const inYear = years.map((year) => district.observe(yearly, { year }))
  const hasTotal = total.some(isValue)
  const hasYearly = inYear.some(isValue)
  const former = years.map((year) =>
    derive([district.observe(cumulative, { year }), district.observe(yearly, { year })], (all, part) => all - part),
  )
  const yearSeries = { id: yearly, tone: 'brand', statistics: inYear, to: `/duty/construction/${yearly}` } as const
  const totalTo = `/duty/construction/${cumulative}`
  const split: readonly SeriesInput[] = [
    { id: 'former', name: messages.formerYears, tone: 'muted', statistics: former, to: totalTo },
    { ...yearSeries, name: messages.thisYear },
  ]
  const alone: readonly SeriesInput[] = hasTotal
    ? [{ id: cumulative, name: messages.cumulativeName, tone: 'brand', statistics: total, to: totalTo }]
    : [{ ...yearSeries, name: messages.yearly }]
  const isSplit = hasTotal && hasYearly
  return columnsFigure(
    {
      id: 'building-investment',
      title: title(viewed),
      subtitle: messages.inUnit({
        subtitle: isSplit ? messages.cumulativeSubtitle : hasTotal ? messages.cumulativePlainSubtitle : messages.yearlySubtitle,
        unit: figureScale([...total, ...inYear], 'yuan', language).words,
      }),
      notes: stage === null ? [] : [messages.noStages],
      unit: 'yuan',
      arrangement: 'stacked',
      heading: yearHeading(language),
      categories: years.map((year) => ({ id: String(year), label: yearLabel(year) })),
      series: isSplit ? split : alone,
      totals: total,
    },
    viewed,
  )
}

function isValue({ kind }: Statistic): boolean {
  return kind === 'value'
}

function title(viewed: DistrictView): string {
  const { district, language, year } = viewed
  const messages = dutyConstructionMessages[language]
  const total = district.observe(cumulative, { year })
  const at = (one: number) => district.observe(yearly, { year: one })
  if (total.kind === 'missing') return tellChange({ name: messages.yearly, unit: 'yuan', at }, viewed)
  const schools = district.observe('schools-built-or-renovated', { year })
  // The sentence says "cumulative" itself; any other mark of the source stays on the number.
  const { qualifier, ...plain } = total
  const words = { total: formatStatistic(qualifier === '累计' ? plain : total, 'yuan', language) }
  return schools.kind === 'missing'
    ? messages.cumulative(words)
    : messages.cumulativeSchools({ ...words, count: formatStatistic(schools, 'school', language) })
}
