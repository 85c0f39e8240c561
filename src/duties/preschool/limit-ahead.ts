import type { Assessment } from '#indicators/assessment.ts'
import { firstTestedYear } from '#standards/applicable-standards.ts'

/** The number that an indicator is to reach, and by which year; the standard in force has no year any more. */
export interface LimitAhead {
  readonly value: number
  readonly year: number | null
}

/** The limit in force, or the next target; null where there is neither. */
export function limitAhead({ standard, limit, targets }: Assessment): LimitAhead | null {
  if (standard !== null && limit?.kind === 'value') return { value: limit.value, year: null }
  const target = targets.find(({ value }) => value !== null)
  return target === undefined || target.value === null ? null : { value: target.value, year: firstTestedYear(target) }
}
