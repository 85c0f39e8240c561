import type { RecordFigure } from '#statistics/district-package.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'

/** The number of a record (a project, a training, an honour) as a statistic; a source is cited for a gap only if it says so itself. */
export function recordStatistic(figure: RecordFigure): Statistic {
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
