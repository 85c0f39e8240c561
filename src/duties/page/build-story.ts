import type { Figure } from '#figures/figure.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import { verdictCounts } from '#indicators/verdict-counts.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { DutyId } from '#statistics/duty.ts'
import type { DutyStory, StoryFigure } from './duty-story.ts'

type Planned = readonly [figure: Figure | null, width: StoryFigure['width']]

/**
 * A duty's story around its figures: the headline names what is not met, else what is to be watched, else that all is
 * met; a duty that no standard tests is headed by its first figure's finding.
 */
export function buildStory(duty: DutyId, planned: readonly Planned[], context: FigureContext): DutyStory {
  const { language, stage } = context
  const messages = findingsMessages[language]
  const figures = planned.flatMap(([figure, width]) => (figure === null ? [] : [{ figure, width }]))
  const own = context.assessments.filter(
    ({ indicator }) => indicator.duty === duty && (stage === null || indicator.stage === null || indicator.stage === stage),
  )
  const counts = verdictCounts(own)
  const summary =
    counts.tested === 0
      ? messages.summaryPlain({ all: String(own.length) })
      : messages.summaryTested({
          all: String(own.length),
          tested: String(counts.tested),
          met: String(counts.met),
          watch: String(counts.watch),
          notMet: String(counts['not-met']),
        })
  return { title: title(own, figures[0]?.figure.title ?? '', context), summary, figures }
}

function title(own: readonly Assessment[], finding: string, { language }: FigureContext): string {
  const messages = findingsMessages[language]
  const of = (verdict: Assessment['verdict']) => own.filter((one) => one.verdict === verdict)
  const names = (some: readonly Assessment[]) =>
    some
      .slice(0, 2)
      .map(({ indicator }) => inLanguage(indicator.name, language))
      .join(messages.enumeration)
  const [notMet, watch, met] = [of('not-met'), of('watch'), of('met')]
  if (notMet.length > 2) return messages.listNotMetMore({ names: names(notMet), count: String(notMet.length) })
  if (notMet.length > 0) return messages.listNotMet({ names: names(notMet) })
  if (watch.length > 2) return messages.dutyWatchMore({ names: names(watch), count: String(watch.length) })
  if (watch.length > 0) return messages.dutyWatch({ names: names(watch) })
  return met.length > 0 ? messages.dutyMet({ tested: String(met.length) }) : finding
}
