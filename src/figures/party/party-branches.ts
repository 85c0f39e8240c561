import { columnsFigure } from '#figures/build/columns-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ColumnsFigure, Tone } from '#figures/figure.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { tellChange } from '#figures/titles/tell-change.ts'
import { yearHeading, yearLabel } from '#figures/build/year-words.ts'
import { dutyPartyMessages } from '#language/messages/duty-party.ts'
import { branchKinds } from './branch-kinds.ts'

const tones: Readonly<Record<string, Tone>> = { 'party-branches-units': 'brand', 'party-branches-bureau': 'accent' }

/** Party branches over the years, stacked by affiliation to the stated total (report 二（一）). */
export function partyBranches(viewed: DistrictView): ColumnsFigure {
  const { district, language, stage } = viewed
  const messages = dutyPartyMessages[language]
  const years = shownYears(viewed)
  const total = (year: number) => district.observe('party-branches', { year })
  return columnsFigure(
    {
      id: 'party-branches',
      title: tellChange({ name: messages.branches, unit: 'item', at: total }, viewed),
      subtitle: messages.branchesSubtitle,
      notes: stage === null ? [] : [messages.noStages],
      unit: 'item',
      arrangement: 'stacked',
      heading: yearHeading(language),
      categories: years.map((year) => ({ id: String(year), label: yearLabel(year) })),
      series: branchKinds(viewed).map(({ id, name, at }) => ({
        id,
        name,
        tone: tones[id] ?? 'muted',
        statistics: years.map(at),
        to: `/duty/party/${id}`,
      })),
      totals: years.map(total),
    },
    viewed,
  )
}
