import { absent } from './absent.ts'
import type { DistrictStatistics } from './district-statistics.ts'
import type { RecordFigure } from './district-package.ts'
import { doubtsOfAll, missing, weakestStatus, type Statistic, type Status } from './statistic.ts'
import { sumOfParts } from './sums.ts'

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

/** The number of a record (a project, a training, an honour) as a statistic; a source is cited for a gap only if it says so itself. */
export function valueOfRecord(figure: RecordFigure): Statistic {
  if (figure.value === null) return missing(figure.reason ?? 'not-collected', figure.status === 'reported' ? [figure.source] : [])
  return {
    kind: 'value',
    value: figure.value,
    status: figure.status,
    sources: [figure.source],
    ...(figure.upper === undefined ? {} : { upper: figure.upper }),
    ...(figure.qualifier === undefined ? {} : { qualifier: figure.qualifier }),
  }
}

/** What the numbers of records (participants of trainings, places of projects) add up to; absent where there is no record. */
export function sumOfRecords(figures: readonly RecordFigure[], district: Pick<DistrictStatistics, 'reportedOnly'>): Statistic {
  return figures.length === 0 ? absent(district) : sumOfParts(figures.map(valueOfRecord))
}
