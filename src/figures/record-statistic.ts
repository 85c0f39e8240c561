import type { RecordFigure } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'

/** The number of a record (a project, a training, an honour) as a statistic; "reported only" leaves no illustrative one. */
export function recordStatistic(figure: RecordFigure, district: DistrictStatistics): Statistic {
  if (figure.value === null) return missing(figure.reason ?? 'not-collected', [figure.source])
  if (district.reportedOnly && figure.status === 'illustrative') return missing('not-collected')
  return {
    kind: 'value',
    value: figure.value,
    status: figure.status,
    sources: [figure.source],
    ...(figure.upper === undefined ? {} : { upper: figure.upper }),
    ...(figure.qualifier === undefined ? {} : { qualifier: figure.qualifier }),
  }
}
