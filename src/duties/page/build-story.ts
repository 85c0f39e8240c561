import type { Figure } from '#figures/figure.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { behindWords } from '#figures/indicators/behind-words.ts'
import { lostByName } from '#figures/indicators/lost-words.ts'
import { verdictFinding } from '#figures/indicators/verdict-finding.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { orderByGap } from '#indicators/order-by-gap.ts'
import { inLanguage } from '#language/text.ts'
import { verdictCounts } from '#indicators/verdict-counts.ts'
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
  return {
    title: verdictFinding(own, context) ?? figures[0]?.figure.title ?? '',
    summary: withSchools(summary, own, context),
    lost: lostByName(own, context),
    figures,
  }
}

/** Where several are not met, the title has no room for schools: the summary names those behind the widest gap that has any. */
function withSchools(summary: string, own: readonly Assessment[], context: FigureContext): string {
  const notMet = orderByGap(own).filter(({ verdict }) => verdict === 'not-met')
  if (notMet.length < 2) return summary
  const [first] = notMet.flatMap((assessment) => {
    const behind = behindWords(assessment, context)
    return behind === null ? [] : [{ name: inLanguage(assessment.indicator.name, context.language), behind }]
  })
  return first === undefined ? summary : findingsMessages[context.language].worstGap({ summary, ...first })
}
