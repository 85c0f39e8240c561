import type { DistrictView } from '#view/district-view.ts'
import type { Figure } from '#figures/figure.ts'
import { lostByName, type LostWords } from '#figures/titles/lost-words.ts'
import { findingsShown, findingsWithoutStage } from '#findings/all-findings.ts'
import { dutyHeadline, dutySummary } from '#findings/duty-headline.ts'
import type { Finding } from '#findings/finding.ts'
import type { Told } from '#findings/headline.ts'
import type { Language } from '#language/language.ts'
import { dutyWords } from '#format/duty-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { headlineMessages } from '#language/messages/headline.ts'
import { inLanguage } from '#language/text.ts'
import type { DutyId } from '#statistics/duty.ts'
import { once } from '#statistics/once.ts'
import { storyFigures, type FigureWidth } from './story-figures.ts'

/** What a duty page tells: its finding, one sentence of summary, and its figures in reading order. */
export interface DutyStory {
  /** The page's headline: the finding of the duty, made from the data. */
  readonly title: string
  /** Whether the title rests on an illustrative number. */
  readonly isIllustrative: boolean
  /** Whether it rests on a number that is to be checked. */
  readonly isDoubtful: boolean
  /** One sentence: how many indicators are met, watched, not met, and what stands behind it. */
  readonly summary: string
  /** What reported values alone can no longer judge; null where illustrative values are shown too. */
  readonly lost: LostWords | null
  readonly figures: readonly { readonly figure: Figure; readonly width: FigureWidth }[]
}

/** What is to be said of findings that no stage has, for a reader of one: they are not counted for it. */
function headlineOfAll(apart: readonly Finding[], language: Language): Told | null {
  const headline = dutyHeadline(apart, language)
  return headline === null ? null : { ...headline, text: headlineMessages[language].onlyWithoutStage({ headline: headline.text }) }
}

/**
 * A duty's story around its figures: the headline tells the largest gap of what is not met, else how many of its
 * indicators have which verdict. Where all of them are without a stage and a stage is chosen, it says so before it tells them: they
 * stand in no count. A duty that no standard tests is headed by its first figure's finding.
 */
export const dutyStory = once((duty: DutyId, viewed: DistrictView): DutyStory => {
  const { language, stage } = viewed
  const messages = headlineMessages[language]
  const figures = storyFigures[duty].flatMap(([{ build }, width]) => {
    const figure = build(viewed)
    return figure === null ? [] : [{ figure, width }]
  })
  const findings = findingsShown(viewed, duty)
  const apart = findingsWithoutStage(viewed, duty)
  const headline = dutyHeadline(findings, language) ?? (findings.length === 0 ? headlineOfAll(apart, language) : null)
  const none =
    stage !== null && findings.length === 0 && apart.length === 0
      ? messages.noneOfStage({ stage: inLanguage(stageWords[stage], language), duty: inLanguage(dutyWords[duty].name, language) })
      : null
  const [first] = figures
  return {
    title: headline?.text ?? none ?? first?.figure.title ?? '',
    isDoubtful: headline?.isDoubtful ?? (none === null && first?.figure.isTitleDoubtful === true),
    isIllustrative: headline?.isIllustrative ?? (none === null && first?.figure.isTitleIllustrative === true),
    summary: dutySummary(findings, apart, viewed),
    lost: lostByName(
      findings.map(({ assessment }) => assessment),
      viewed,
    ),
    figures,
  }
})
