import { barsFigure } from '#figures/build/bars-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { BarsFigure } from '#figures/figure.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { dutyConstructionMessages } from '#language/messages/duty-construction.ts'
import { sumOfAll } from '#statistics/sums.ts'
import { projectNotes } from './building-projects.ts'
import { projectBars } from './project-bars.ts'

/** New school places by building project; projects that add none are in the time line alone (report 二（三）). */
export function projectPlaces(viewed: DistrictView): BarsFigure {
  const { language } = viewed
  const messages = dutyConstructionMessages[language]
  const bars = projectBars('place', '/duty/construction/new-places', viewed)
  const known = bars.flatMap(({ statistic }) => (statistic.kind === 'value' ? [statistic] : []))
  const total = formatStatistic(sumOfAll(known), 'place', language)
  return barsFigure(
    {
      id: 'project-places',
      title: known.length === 0 ? messages.placesNone : messages.placesSome({ count: String(known.length), total }),
      subtitle: messages.placesSubtitle,
      notes: projectNotes(viewed),
      unit: 'place',
      headings: [messages.project, messages.places],
      bars,
    },
    viewed,
  )
}
