import type { DistrictView } from '#view/district-view.ts'
import type { TiersFigure } from '#figures/figure.ts'
import { tiersFigure } from '#figures/build/tiers-figure.ts'
import { statisticNumber } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { scaleFor } from '#format/scale.ts'
import { dutyFigureMessages } from '#language/messages/duty-figures.ts'
import { inLanguage } from '#language/text.ts'
import { measures } from '#statistics/measures/measures.ts'

const tiers = ['community-colleges', 'township-community-schools', 'community-points'] as const

/** The three tiers of community education: college, township schools, community points (report 二（八）). */
export function communityNetwork(viewed: DistrictView): TiersFigure {
  const { district, language, stage, year } = viewed
  const messages = dutyFigureMessages[language]
  const rows = tiers.map((id) => {
    const measure = measures.get(id)
    return {
      id,
      label: measure === undefined ? id : inLanguage(measure.name, language),
      statistic: district.observe(id, { year }),
      to: `/duty/community/${id}` as const,
    }
  })
  const [gap] = rows.flatMap(({ statistic }) => (statistic.kind === 'missing' ? [statistic] : []))
  const isUnknown = rows.every(({ statistic }) => statistic.kind === 'missing')
  const [one, two, three] = rows.map(({ statistic }) => statisticNumber(statistic, scaleFor('item', 0, language), language))
  return tiersFigure(
    {
      id: 'community-network',
      title:
        gap !== undefined && isUnknown
          ? messages.networkMissing({ reason: inLanguage(reasonWords[gap.reason], language) })
          : messages.networkTitle({ one: one ?? '', two: two ?? '', three: three ?? '' }),
      subtitle: messages.networkSubtitle,
      notes: stage === null ? [] : [messages.noStages],
      unit: 'item',
      headings: [messages.tier, messages.count],
      tiers: rows,
    },
    viewed,
  )
}
