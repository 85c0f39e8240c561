import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Status } from '#statistics/statistic.ts'

/** The records of a list that may be shown: with "reported only", what is illustrative is left out. */
export function shownRecords<R extends { readonly status: Status }>(records: readonly R[], district: DistrictStatistics): readonly R[] {
  return district.reportedOnly ? records.filter((record) => record.status === 'reported') : records
}
