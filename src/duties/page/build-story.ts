import type { FigureContext } from '#figures/figure-context.ts'
import type { Figure } from '#figures/figure.ts'
import { lostByName } from '#figures/indicators/lost-words.ts'
import { findingsShown, findingsWithoutStage } from '#findings/all-findings.ts'
import { dutyHeadline, dutySummary } from '#findings/duty-headline.ts'
import { dutyWords } from '#format/duty-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { headlineMessages } from '#language/messages/headline.ts'
import { inLanguage } from '#language/text.ts'
import type { DutyId } from '#statistics/duty.ts'
import type { DutyStory, StoryFigure } from './duty-story.ts'

type Planned = readonly [figure: Figure | null, width: StoryFigure['width']]

/**
 * A duty's story around its figures: the headline tells the largest gap of what is not met, else how many of its
 * indicators have which verdict; a duty that no standard tests is headed by its first figure's finding.
 */
export function buildStory(duty: DutyId, planned: readonly Planned[], context: FigureContext): DutyStory {
  const { language, stage } = context
  const messages = headlineMessages[language]
  const figures = planned.flatMap(([figure, width]) => (figure === null ? [] : [{ figure, width }]))
  const findings = findingsShown(context, duty)
  const apart = findingsWithoutStage(context, duty)
  const headline = dutyHeadline(findings, language)
  const none =
    stage !== null && findings.length === 0 && apart.length === 0
      ? messages.noneOfStage({ stage: inLanguage(stageWords[stage], language), duty: inLanguage(dutyWords[duty].name, language) })
      : null
  const [first] = figures
  return {
    title: headline?.text ?? none ?? first?.figure.title ?? '',
    isDoubtful: headline?.isDoubtful ?? (none === null && first?.figure.isTitleDoubtful === true),
    isIllustrative: headline?.isIllustrative ?? (none === null && first?.figure.isTitleIllustrative === true),
    summary: dutySummary(findings, apart, context),
    lost: lostByName(
      findings.map(({ assessment }) => assessment),
      context,
    ),
    figures,
  }
}
