import { columnsFigure } from '#figures/build/columns-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ColumnsFigure } from '#figures/figure.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { tellValues } from '#figures/titles/tell-values.ts'
import { yearHeading, yearLabel } from '#figures/build/year-words.ts'
import { dutyPartyMessages } from '#language/messages/duty-party.ts'

/** Attendances (人次) at the lecture forum and at education bases over the years (report 二（一）). */
export function partyTraining(viewed: DistrictView): ColumnsFigure {
  const { district, language, stage, year } = viewed
  const messages = dutyPartyMessages[language]
  const years = shownYears(viewed)
  const kinds = [
    { id: 'lecture-forum-attendances', name: messages.forum, tone: 'brand' },
    { id: 'education-base-visits', name: messages.bases, tone: 'accent' },
  ] as const
  return columnsFigure(
    {
      id: 'party-training',
      title: tellValues(
        kinds.map(({ id, name }) => ({ name, unit: 'attendance', statistic: district.observe(id, { year }) })),
        viewed,
      ),
      subtitle: messages.trainingSubtitle,
      notes: stage === null ? [] : [messages.noStages],
      unit: 'attendance',
      arrangement: 'grouped',
      heading: yearHeading(language),
      categories: years.map((one) => ({ id: String(one), label: yearLabel(one) })),
      series: kinds.map(({ id, name, tone }) => ({
        id,
        name,
        tone,
        statistics: years.map((one) => district.observe(id, { year: one })),
        to: `/duty/party/${id}`,
      })),
    },
    viewed,
  )
}
