import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { indicatorById } from '#indicators/catalogue.ts'
import { fundingTrendMessages } from '#language/messages/funding-trend.ts'
import { inLanguage } from '#language/text.ts'
import { absent } from '#statistics/absent.ts'
import type { Statistic, Value } from '#statistics/statistic.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { TrendFigure } from '../figure.ts'
import { indicatorSeries } from '../build/indicator-series.ts'
import { shownYears, upToChosenYear } from '../build/shown-years.ts'
import { trendFigure } from '../build/trend-figure.ts'

/**
 * Growth of public budget education expenditure beside that of recurrent fiscal revenue, which it is to exceed
 * (教育法 art. 56; report 二（四）). The named figure `funding-trend`.
 */
export function fundingTrend(viewed: DistrictView): TrendFigure {
  const { language, stage } = viewed
  const messages = fundingTrendMessages[language]
  // The first year of a package has no year before to have grown from.
  const years = shownYears(viewed)
  const shown = years.length === 1 ? years : years.slice(1)
  const series = (id: string): readonly Statistic[] => {
    const indicator = indicatorById(id)
    return indicator === undefined ? [] : indicatorSeries(indicator, viewed, shown)
  }
  const soFar = <Entry>(all: readonly Entry[]) => upToChosenYear(all, viewed, shown)
  const expenditure = series('education-expenditure-growth')
  const revenue = series('recurrent-revenue-growth')
  return trendFigure(
    {
      id: 'funding-trend',
      title: title(soFar(shown), soFar(expenditure), soFar(revenue), viewed),
      subtitle: messages.subtitle,
      notes: stage === null ? [] : [messages.noStages],
      unit: 'percent',
      told: [expenditure, revenue].flatMap(soFar),
      years: shown,
      series: [
        {
          id: 'education-expenditure-growth',
          name: messages.expenditure,
          tone: 'brand',
          statistics: expenditure,
          to: '/duty/funding/education-expenditure-growth',
        },
        {
          id: 'recurrent-revenue-growth',
          name: messages.revenue,
          tone: 'muted',
          statistics: revenue,
          to: '/duty/funding/recurrent-revenue-growth',
        },
      ],
    },
    viewed,
  )
}

/**
 * For how many years in a row, up to the chosen one, education grew faster than revenue; each series ends with that year. What
 * falls is told as falling, and compared by how much it fell.
 */
function title(
  years: readonly number[],
  expenditure: readonly Statistic[],
  revenue: readonly Statistic[],
  { district, language, year }: DistrictView,
): string {
  const messages = fundingTrendMessages[language]
  const now = expenditure.at(-1) ?? absent(district)
  const reference = revenue.at(-1)
  if (now.kind === 'missing') return messages.missing({ year: String(year), reason: inLanguage(reasonWords[now.reason], language) })
  // A unit that was mistaken is no growth to be praised.
  if (now.doubts !== undefined) return messages.doubtful({ year: String(year), percent: formatStatistic(now, 'percent', language) })
  const size = ({ value, ...rest }: Value) => formatStatistic({ ...rest, value: Math.abs(value) }, 'percent', language)
  const percent = size(now)
  const course = now.value > 0 ? messages.grew({ percent }) : now.value < 0 ? messages.fell({ percent }) : messages.flat
  if (reference === undefined || reference.kind === 'missing') return `${course}${messages.alone}`
  const faster = expenditure.map((one, index) => {
    const other = revenue[index]
    return one.kind === 'value' && other?.kind === 'value' && one.value > other.value
  })
  const ended = years.toReversed().findIndex((one, back) => one !== year - back || faster.at(-1 - back) !== true)
  const streak = ended === -1 ? years.length : ended
  if (streak > 1 && now.value > 0 && reference.value >= 0) return messages.faster({ years: String(streak) })
  return `${course}${besideRevenue(now.value, reference.value, { reference: size(reference) }, messages)}`
}

type Messages = (typeof fundingTrendMessages)['en']

function besideRevenue(own: number, others: number, words: { readonly reference: string }, messages: Messages): string {
  if (own < 0 && others < 0) {
    if (own === others) return messages.fellAlike
    return own > others ? messages.fellLess(words) : messages.fellMore(words)
  }
  if (others < 0) return messages.revenueFell(words)
  if (own <= 0) return others === 0 ? messages.equal : messages.revenueGrew(words)
  if (own === others) return messages.equal
  return own > others ? messages.above : messages.below(words)
}
