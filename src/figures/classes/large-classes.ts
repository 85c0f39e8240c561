import { compareYears } from '../build/compare-years.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { TrendFigure } from '../figure.ts'
import { indicatorSeries } from '../build/indicator-series.ts'
import { indicatorsTrend } from '../families/family-trend.ts'
import { shownYears, upToChosenYear } from '../build/shown-years.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { indicatorById } from '#indicators/catalogue.ts'
import { dutyIntegrationMessages } from '#language/messages/duty-integration.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'

const ids = ['large-class-share', 'super-sized-class-share'] as const

/** Large and super-sized classes over all years; the title goes back to the first year known (国发〔2016〕40号). */
export function largeClasses(viewed: DistrictView): TrendFigure | null {
  const subtitle = dutyIntegrationMessages[viewed.language].largeSubtitle
  return indicatorsTrend('large-classes', ids, viewed, {
    title: title(viewed),
    subtitle,
    told: ids.flatMap((id) => courseOf(id, viewed)),
  })
}

function title(viewed: DistrictView): string {
  const { language } = viewed
  const messages = dutyIntegrationMessages[language]
  const years = upToChosenYear(shownYears(viewed), viewed)
  const [large, superSized] = ids.map((id) => courseOf(id, viewed))
  const first = years.findIndex((_, index) => large?.[index]?.kind === 'value')
  const now = large?.at(-1)
  if (now === undefined) return ''
  const comparison = compareYears(now, first < years.length - 1 ? large?.[first] : undefined)
  if (comparison.kind === 'missing') return messages.largeMissing({ reason: inLanguage(reasonWords[comparison.now.reason], language) })
  const write = (statistic: Statistic) => formatStatistic(statistic, 'percent', language)
  const value = write(now)
  if (comparison.kind === 'first') return `${messages.largeNow({ value })}${superSizedWords(superSized?.at(-1), viewed)}`
  const course = { value, year: String(years[first]), before: write(comparison.before) }
  const told = { rise: messages.largeRose, fall: messages.largeFell, same: messages.largeSame }[comparison.kind](course)
  return `${told}${superSizedWords(superSized?.at(-1), viewed)}`
}

/** The number of an indicator in each year up to the chosen one. */
function courseOf(id: string, viewed: DistrictView): readonly Statistic[] {
  const indicator = indicatorById(id)
  return indicator === undefined ? [] : indicatorSeries(indicator, viewed, upToChosenYear(shownYears(viewed), viewed))
}

function superSizedWords(statistic: Statistic | undefined, { language }: DistrictView): string {
  const messages = dutyIntegrationMessages[language]
  if (statistic?.kind !== 'value') return ''
  return statistic.value === 0 ? messages.noSuperSized : messages.superSized({ value: formatStatistic(statistic, 'percent', language) })
}
