import { absent } from '#statistics/absent.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { doubtsOfAll, weakestStatus, type Statistic, type Status } from '#statistics/statistic.ts'

interface Cited {
  readonly status: Status
  readonly source: string
  readonly doubts?: readonly string[]
}

/** A number made from a list of records: as weak as the weakest of them, and absent where there is none. */
export function fromRecords<Entry extends Cited>(
  records: readonly Entry[],
  district: Pick<DistrictStatistics, 'reportedOnly'>,
  compute: (records: readonly Entry[]) => number,
): Statistic {
  if (records.length === 0) return absent(district)
  return {
    kind: 'value',
    value: compute(records),
    status: weakestStatus(records),
    sources: [...new Set(records.map(({ source }) => source))],
    ...doubtsOfAll(records),
  }
}
