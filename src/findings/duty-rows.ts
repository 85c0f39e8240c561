import type { DistrictView } from '#view/district-view.ts'
import { findingsShown } from '#findings/all-findings.ts'
import { tally, type Tally } from '#findings/tally.ts'
import { duties, type DutyId } from '#statistics/duty.ts'

/** One duty as the overview counts it; the eight add up to the headline. */
export interface DutyRow {
  readonly duty: DutyId
  readonly tally: Tally
  /** Indicators of the duty that the stage leaves, with or without a standard. */
  readonly all: number
}

/** The eight duties with their counts. */
export function dutyRows(viewed: DistrictView): readonly DutyRow[] {
  return duties.map((duty) => {
    const findings = findingsShown(viewed, duty)
    return { duty, tally: tally(findings), all: findings.length }
  })
}
