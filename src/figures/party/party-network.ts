import type { DistrictView } from '#view/district-view.ts'
import type { TiersFigure } from '#figures/figure.ts'
import { tiersFigure } from '#figures/build/tiers-figure.ts'
import { statisticNumber } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import { reasonWords } from '#format/reason-words.ts'
import { dutyPartyMessages } from '#language/messages/duty-party.ts'
import { inLanguage } from '#language/text.ts'
import { branchKinds } from './branch-kinds.ts'

/** Party branches of the chosen year by affiliation, a mark each, with how every branch is staffed (report 二（一）). */
export function partyNetwork(viewed: DistrictView): TiersFigure {
  const { district, language, stage, year } = viewed
  const messages = dutyPartyMessages[language]
  const [secretaries, members] = ['branch-secretaries', 'branch-committee-members'].map((id) => district.observe(id, { year }))
  const scale = scaleFor('person', 0, language)
  const staffing =
    secretaries?.kind === 'value' && members?.kind === 'value'
      ? [
          messages.staffing({
            secretaries: statisticNumber(secretaries, scale, language),
            members: statisticNumber(members, scale, language),
          }),
        ]
      : []
  return tiersFigure(
    {
      id: 'party-network',
      title: title(viewed),
      subtitle: messages.networkSubtitle({ year: String(year) }),
      notes: [...staffing, ...(stage === null ? [] : [messages.noStages])],
      unit: 'item',
      headings: [messages.affiliation, messages.count],
      tiers: branchKinds(viewed).map(({ id, name, at }) => ({ id, label: name, statistic: at(year), to: `/duty/party/${id}` })),
    },
    viewed,
  )
}

/** How many branches there are, and where most of them are. */
function title(viewed: DistrictView): string {
  const { district, language, year } = viewed
  const messages = dutyPartyMessages[language]
  const total = district.observe('party-branches', { year })
  if (total.kind === 'missing') return messages.networkMissing({ reason: inLanguage(reasonWords[total.reason], language) })
  const written = String(total.value)
  const known = branchKinds(viewed).flatMap(({ name, at }) => {
    const statistic = at(year)
    return statistic.kind === 'value' ? [{ name, value: statistic.value }] : []
  })
  const [most] = known.toSorted((a, b) => b.value - a.value)
  if (most === undefined) return messages.networkPlain({ total: written })
  return messages.networkTitle({ total: written, most: most.name, share: String(most.value) })
}
