import type { DistrictView } from '#view/district-view.ts'
import type { FactsFigure } from '#figures/figure.ts'
import { indicatorsFacts } from '#figures/families/indicators-facts.ts'
import { tellValues } from '#figures/titles/tell-values.ts'
import { dutyPartyMessages } from '#language/messages/duty-party.ts'

/** Party activities of the chosen year; sessions, lessons and times are different units and share no axis (report 二（一）). */
export function partyActivities(viewed: DistrictView): FactsFigure {
  const { district, language, stage, year } = viewed
  const messages = dutyPartyMessages[language]
  const activities = [
    { id: 'lecture-forum-sessions', name: messages.sessions, unit: 'session' },
    { id: 'secretary-lectures', name: messages.lectures, unit: 'lesson' },
    { id: 'co-building-activities', name: messages.coBuilding, unit: 'time' },
    { id: 'collective-study-sessions', name: messages.study, unit: 'time' },
  ] as const
  return indicatorsFacts(
    {
      id: 'party-activities',
      title: tellValues(
        activities.map(({ id, name, unit }) => ({ name, unit, statistic: district.observe(id, { year }) })),
        viewed,
      ),
      subtitle: messages.activitiesSubtitle({ year: String(year) }),
      notes: stage === null ? [] : [messages.noStages],
    },
    activities.map(({ id }) => id),
    viewed,
  )
}
