import { barsFigure } from '#figures/build/bars-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { BarsFigure } from '#figures/figure.ts'
import { valueOfRecord } from '#statistics/from-records.ts'
import { hiddenChannels } from '#indicators/teachers/teachers-recruited.ts'
import { formatNumber } from '#format/format-number.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import { dutyFigureMessages } from '#language/messages/duty-figures.ts'
import { inLanguage } from '#language/text.ts'
import { sumOfAll } from '#statistics/sums.ts'
import type { Statistic } from '#statistics/statistic.ts'

/** Teachers recruited in the chosen year by channel; totals over several years are left out (report 二（六）). */
export function recruitmentByChannel(viewed: DistrictView): BarsFigure {
  const { district, language, stage, year } = viewed
  const messages = dutyFigureMessages[language]
  const own = district.package.recruitments.filter(({ from, to }) => from === year && to === year)
  const bars = own.map(({ id, channel, persons }) => ({
    id,
    label: inLanguage(channel, language),
    statistic: valueOfRecord(persons),
    tone: 'brand' as const,
    to: '/duty/teachers/teachers-recruited' as const,
  }))
  const total = sumOfAll(bars.map(({ statistic }) => statistic))
  return barsFigure(
    {
      id: 'recruitment-by-channel',
      title: title(total, viewed),
      subtitle: messages.recruitSubtitle({ year: String(year) }),
      notes: [...overSeveralYears(viewed), ...(stage === null ? [] : [messages.noStages])],
      unit: 'person',
      headings: [messages.channel, messages.count],
      bars,
    },
    viewed,
  )
}

/** The sum is that of all channels only where none is left out. */
function title(total: Statistic, { district, language, year }: DistrictView): string {
  const messages = dutyFigureMessages[language]
  const hidden = hiddenChannels(district, year)
  if (total.kind === 'missing') return messages.recruitMissing({ year: String(year) })
  const words = { total: formatNumber(total.value, scaleFor('person', 0, language)), year: String(year) }
  return hidden === 0 ? messages.recruitTitle(words) : messages.recruitKnown({ ...words, hidden: String(hidden), one: hidden === 1 })
}

/** What the source states for several years together, which belongs to no single one of them. */
function overSeveralYears({ district, language, year }: DistrictView): readonly string[] {
  const messages = dutyFigureMessages[language]
  const ended = district.package.recruitments.filter(({ from, to }) => from < to && to === year)
  return [...new Set(ended.map(({ from }) => from))].flatMap((first) => {
    const parts = ended.flatMap(({ channel, from, persons }) => {
      const statistic = valueOfRecord(persons)
      if (from !== first || statistic.kind === 'missing') return []
      return [messages.recruitedPart({ channel: inLanguage(channel, language), persons: formatStatistic(statistic, 'person', language) })]
    })
    return parts.length === 0
      ? []
      : [messages.recruitedOver({ from: String(first), to: String(year), parts: parts.join(messages.separator) })]
  })
}
