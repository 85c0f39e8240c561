import type { StandardBook } from '#standards/standard.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import { isOverLimit, largeClassBounds, type ClassLimit } from './class-limits.ts'

/**
 * Where a class stands: within its limit, above it, 大班额 (56 to 65), 超大班额 (66 and more), or without a confirmed limit.
 * The large bands are for schools; a kindergarten class above its limit is above it.
 */
export const classBands = ['within', 'over', 'large', 'super', 'no-limit'] as const

export type ClassBand = (typeof classBands)[number]

/** The band of a class that has the limit given. */
export function classBand(one: ClassRecord, limit: ClassLimit | null, standards: StandardBook): ClassBand {
  if (one.stage !== 'kindergarten') {
    const { large, superSized } = largeClassBounds(standards)
    if (one.students >= superSized) return 'super'
    if (one.students >= large) return 'large'
  }
  if (limit === null) return 'no-limit'
  return isOverLimit(one, limit) ? 'over' : 'within'
}
