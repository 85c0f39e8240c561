import type { DistrictView } from '#view/district-view.ts'
import type { TrendFigure } from '#figures/figure.ts'
import { gapWords } from '#format/gap-words.ts'
import { previousYear, shownYears } from '#figures/build/shown-years.ts'
import { trendFigure } from '#figures/build/trend-figure.ts'
import { formatAgainst } from '#format/format-against.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { dutyPartyMessages } from '#language/messages/duty-party.ts'
import { inLanguage } from '#language/text.ts'

const measure = 'party-coverage'
const full = { kind: 'value', value: 100, status: 'reported', sources: [] } as const

/** Schools covered by Party organisations and Party building over the years, in percent of all (report 二（一）). */
export function partyCoverage(viewed: DistrictView): TrendFigure {
  const { district, language, stage } = viewed
  const messages = dutyPartyMessages[language]
  const years = shownYears(viewed)
  return trendFigure(
    {
      id: measure,
      title: title(viewed),
      subtitle: messages.coverageSubtitle,
      notes: stage === null ? [] : [messages.noStages],
      unit: 'percent',
      years,
      series: [
        {
          id: measure,
          name: messages.coverage,
          tone: 'brand',
          statistics: years.map((year) => district.observe(measure, { year })),
          to: `/duty/party/${measure}`,
        },
      ],
    },
    viewed,
  )
}

/** Full coverage is said of 100 % alone; below it the title gives the distance. */
function title(viewed: DistrictView): string {
  const { district, language, year } = viewed
  const messages = dutyPartyMessages[language]
  const now = district.observe(measure, { year })
  if (now.kind === 'missing') return messages.coverageMissing({ reason: inLanguage(reasonWords[now.reason], language) })
  if (now.value < full.value) {
    const { value } = formatAgainst(now, full, 'percent', language)
    return messages.coverageShort({ value, gap: gapWords(full.value - now.value, 'percent', language) })
  }
  const earlier = previousYear(viewed)
  const before = earlier === undefined ? undefined : district.observe(measure, { year: earlier })
  if (earlier === undefined || before?.kind !== 'value' || before.value >= full.value) return messages.coverageFull
  return messages.coverageReached({ year: String(earlier), before: formatStatistic(before, 'percent', language) })
}
