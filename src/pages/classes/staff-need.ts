import type { ClassNeed } from '#indicators/classes/class-need.ts'
import { derive } from '#statistics/derive.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { stages, type Stage } from '#statistics/stage.ts'
import type { Statistic } from '#statistics/statistic.ts'

/** What the classes to be added ask of one stage. */
export interface StageNeed {
  readonly stage: Stage
  readonly more: number
  /** Staff per class now: all staff posts of the stage ÷ its classes. */
  readonly staffPerClass: Statistic
  /** Staff for the classes added at that rate, rounded up. */
  readonly staff: Statistic
}

/**
 * Staff that the added classes would take at the district's own rate. The national staffing standard counts posts against
 * students, so that it asks for none more when the same students sit in more classes.
 */
export function stageNeeds(needs: readonly ClassNeed[], district: DistrictStatistics, year: number): readonly StageNeed[] {
  return stages.flatMap((stage) => {
    const more = needs.filter((need) => need.stage === stage).reduce((sum, need) => sum + need.more, 0)
    if (more === 0) return []
    const classes = district.classes(year, stage).length
    const staff = district.observe('staff', { year, stage })
    const staffPerClass = derive([staff], (all) => all / classes)
    return [{ stage, more, staffPerClass, staff: derive([staff], (all) => Math.ceil((all * more) / classes)) }]
  })
}
