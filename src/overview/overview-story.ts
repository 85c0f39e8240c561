import type { FigureContext } from '#figures/figure-context.ts'
import type { Figure } from '#figures/figure.ts'
import { lostByDuty, type LostWords } from '#figures/indicators/lost-words.ts'
import { classSize } from '#figures/named/class-size.ts'
import { fundingTrend } from '#figures/named/funding-trend.ts'
import { schoolCounts } from '#figures/named/school-counts.ts'
import { teacherTraining } from '#figures/named/teacher-training.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { Stage } from '#statistics/stage.ts'
import { dutySegments, type DutySegments } from './duty-segments.ts'
import { headlineTiles, type HeadlineTile } from './headline-tiles.ts'
import { overviewHeadline, type OverviewHeadline } from './overview-headline.ts'
import { shortfalls, type Shortfall } from './shortfalls.ts'

/** All that the overview shows. */
export interface OverviewStory {
  /** The indicators that the stage filter leaves: those of the stage and those without one. */
  readonly assessments: readonly Assessment[]
  readonly headline: OverviewHeadline
  /** What reported values alone can no longer judge; null where illustrative values are shown too. */
  readonly lost: LostWords | null
  readonly tiles: readonly HeadlineTile[]
  readonly figures: readonly Figure[]
  readonly shortfalls: readonly Shortfall[]
  readonly duties: readonly DutySegments[]
}

/** The overview of a district in a year. */
export const overviewStory = oncePerContext((context: FigureContext): OverviewStory => {
  const assessments = context.assessments.filter(
    ({ indicator }) => context.stage === null || stageOf(indicator) === null || stageOf(indicator) === context.stage,
  )
  return {
    assessments,
    headline: overviewHeadline(context, assessments),
    lost: lostByDuty(assessments, context),
    tiles: headlineTiles(context),
    figures: [fundingTrend(context), schoolCounts(context), classSize(context), teacherTraining(context)],
    shortfalls: shortfalls(context, assessments),
    duties: dutySegments(context, assessments),
  }
})

/** What the preschool duty measures is of kindergartens, also where an indicator has no stage of its own. */
function stageOf({ duty, stage }: Assessment['indicator']): Stage | null {
  return duty === 'preschool' ? 'kindergarten' : stage
}
