import { barsFigure } from '#figures/bars-figure.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import type { BarsFigure } from '#figures/figure.ts'
import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { dutyFigureMessages } from '#language/messages/duty-figures.ts'
import { inLanguage } from '#language/text.ts'
import { buildingProjects, projectNumber } from './building-projects.ts'

/** New school places by building project, largest first; projects without a number of places are in the time line. */
export function projectPlaces(context: FigureContext): BarsFigure {
  const { language, stage } = context
  const messages = dutyFigureMessages[language]
  const bars = buildingProjects(context)
    .map((project) => ({
      id: project.id,
      label: inLanguage(project.name, language),
      statistic: projectNumber(project, 'place', context),
      tone: 'brand' as const,
    }))
    .flatMap((bar) => (bar.statistic.kind === 'value' ? [{ ...bar, value: bar.statistic.value }] : []))
    .toSorted((a, b) => b.value - a.value)
  const total = bars.reduce((sum, { value }) => sum + value, 0)
  return barsFigure(
    {
      id: 'project-places',
      title:
        bars.length === 0
          ? messages.placesMissing
          : messages.placesTitle({ total: formatNumber(total, scaleFor('place', 0, language), language), count: String(bars.length) }),
      subtitle: messages.placesSubtitle,
      notes: stage === null ? [] : [messages.noStages],
      unit: 'place',
      headings: [messages.project, messages.places],
      bars,
    },
    context,
  )
}
