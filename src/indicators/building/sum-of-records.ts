import { absent } from '#statistics/absent.ts'
import type { RecordFigure } from '#statistics/district-package.ts'
import { sum } from '#statistics/derive.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'

/** The sum of numbers that stand in records; not collected where there is no record. */
export function sumOfRecords(figures: readonly RecordFigure[], district: Pick<DistrictStatistics, 'reportedOnly'>): Statistic {
  if (figures.length === 0) return absent(district)
  return sum(
    figures.map(({ value, reason, status, source }) =>
      value === null ? missing(reason ?? 'not-collected', [source]) : { kind: 'value', value, status, sources: [source] },
    ),
  )
}
