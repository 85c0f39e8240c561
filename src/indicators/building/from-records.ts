import { doubtsOfAll, missing, weakestStatus, type Statistic, type Status } from '#statistics/statistic.ts'

interface Cited {
  readonly status: Status
  readonly source: string
  readonly doubts?: readonly string[]
}

/** A number made from a list of records: as weak as the weakest of them; not collected where there is none. */
export function fromRecords<Entry extends Cited>(records: readonly Entry[], compute: (records: readonly Entry[]) => number): Statistic {
  if (records.length === 0) return missing('not-collected')
  return {
    kind: 'value',
    value: compute(records),
    status: weakestStatus(records),
    sources: [...new Set(records.map(({ source }) => source))],
    ...doubtsOfAll(records),
  }
}
