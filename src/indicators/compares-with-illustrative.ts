import type { Assessment } from './assessment.ts'

/**
 * Whether a number that was not made up is compared with a made-up one of the year before: what is told of the change, and of
 * how long a standard has been kept or missed, is as weak as that, and bears the mark of it.
 */
export function comparesWithIllustrative({ measurement: { statistic }, previous }: Pick<Assessment, 'measurement' | 'previous'>): boolean {
  const isMade = (one: typeof previous) => one.kind === 'value' && one.status === 'illustrative'
  return statistic.kind === 'value' && !isMade(statistic) && isMade(previous)
}
