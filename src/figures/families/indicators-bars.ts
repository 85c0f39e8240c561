import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import { barsFigure } from '../build/bars-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import { figureScale } from '../build/figure-scale.ts'
import type { BarsFigure } from '../figure.ts'
import { assessmentsOf } from './assessments-of.ts'
import { findingOfList } from '../titles/finding-of-list.ts'

/** Several indicators of one unit in the chosen year, a bar each. */
export function indicatorsBars(id: string, ids: readonly string[], viewed: DistrictView): BarsFigure | null {
  const { language, year } = viewed
  const messages = findingsMessages[language]
  const members = assessmentsOf(ids, viewed)
  const [first] = members
  if (first === undefined) return null
  const { unit } = first.indicator
  const scale = figureScale(
    members.map(({ measurement }) => measurement.statistic),
    unit,
    language,
  )
  return barsFigure(
    {
      id,
      title: findingOfList(members, viewed),
      subtitle: [messages.ofYear({ year: String(year) }), scale.words].filter((part) => part !== '').join(messages.comma),
      notes: viewed.stage !== null && members.every(({ indicator }) => indicator.stage === null) ? [messages.noStages] : [],
      unit,
      headings: [messages.headingName, messages.headingValue],
      bars: members.map(({ indicator, measurement }) => ({
        id: indicator.id,
        label: inLanguage(indicator.name, language),
        statistic: measurement.statistic,
        tone: indicator.stage ?? ('brand' as const),
        to: `/duty/${indicator.duty}/${indicator.id}`,
      })),
    },
    viewed,
  )
}
