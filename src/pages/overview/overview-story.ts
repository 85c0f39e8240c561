import { clauses } from '#language/mid-sentence.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { Figure } from '#figures/figure.ts'
import { lostByDuty, type LostWords } from '#figures/titles/lost-words.ts'
import { overviewFigures } from '#figures/overview/overview-figures.ts'
import { once } from '#statistics/once.ts'
import { findingsShown, findingsWithoutStage, worstFirst } from '#findings/all-findings.ts'
import type { Finding } from '#findings/finding.ts'
import { basisSentence, recognitionSentence, verdictHeadline, type Told } from '#findings/headline.ts'
import { tally, type Tally } from '#findings/tally.ts'
import { headlineMessages } from '#language/messages/headline.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import { dutyRows, type DutyRow } from '#findings/duty-rows.ts'
import { headlineTiles, type HeadlineTile } from './headline-tiles.ts'

/** All that the overview shows. */
export interface OverviewStory {
  /** What the stage filter leaves. */
  readonly findings: readonly Finding[]
  readonly tally: Tally
  readonly headline: Told
  /** What the verdicts rest on, which of the not met are no breach of duty, and what has no stage. */
  readonly summary: string
  /** What reported values alone can no longer judge; null where illustrative values are shown too. */
  readonly lost: LostWords | null
  readonly tiles: readonly HeadlineTile[]
  readonly figures: readonly Figure[]
  /** What is not met, largest gap first. */
  readonly shortfalls: readonly Finding[]
  readonly watched: readonly Finding[]
  readonly duties: readonly DutyRow[]
}

/** The overview of a district in a year. */
export const overviewStory = once((viewed: DistrictView): OverviewStory => {
  const { language } = viewed
  const findings = findingsShown(viewed)
  const ordered = worstFirst(findings)
  return {
    findings,
    tally: tally(findings),
    headline: verdictHeadline(findings, language) ?? { text: headlineMessages[language].nothing, isIllustrative: false, isDoubtful: false },
    summary: summary(findings, viewed),
    lost: lostByDuty(
      findings.map(({ assessment }) => assessment),
      viewed,
    ),
    tiles: headlineTiles(viewed),
    figures: Object.values(overviewFigures).map(({ build }) => build(viewed)),
    shortfalls: ordered.filter(({ verdict }) => verdict === 'not-met'),
    watched: ordered.filter(({ verdict }) => verdict === 'watch'),
    duties: dutyRows(viewed),
  }
})

function summary(findings: readonly Finding[], viewed: DistrictView): string {
  const { language } = viewed
  const without = findingsWithoutStage(viewed).filter(({ verdict }) => verdict !== 'no-standard' && verdict !== 'reference').length
  const parts = [
    basisSentence(findings, language) ?? '',
    recognitionSentence(findings, language),
    without === 0 ? '' : headlineMessages[language].withoutStage({ count: String(without) }),
  ]
  return clauses(
    parts.filter((part) => part !== ''),
    overviewMessages[language].semicolon,
  )
}
