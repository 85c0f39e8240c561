import type { DistrictStatistics } from './district-statistics.ts'
import { missing, type Missing } from './statistic.ts'

const notCollected = missing('not-collected')
const notReported = missing('not-reported')

/** What stands where a district has nothing: it was never collected, or, where only what is reported is shown, it was not reported. */
export function absent({ reportedOnly }: Pick<DistrictStatistics, 'reportedOnly'>): Missing {
  return reportedOnly ? notReported : notCollected
}
