import type { ClassRecord } from '#statistics/class-record.ts'
import { classLimit, largeClassFrom, superSizedClassFrom } from './class-limits.ts'

/**
 * Where a class stands: within its standard, above it, 大班额 (56 to 65), 超大班额 (66 and more), or without a confirmed limit.
 * The large bands are for schools; a kindergarten class above its limit is above it.
 */
export const classBands = ['within', 'over', 'large', 'super', 'no-limit'] as const

export type ClassBand = (typeof classBands)[number]

/** The band of a class. */
export function classBand(one: ClassRecord): ClassBand {
  if (one.stage !== 'kindergarten') {
    if (one.students >= superSizedClassFrom) return 'super'
    if (one.students >= largeClassFrom) return 'large'
  }
  const limit = classLimit(one)
  if (limit === null) return 'no-limit'
  return one.students > limit ? 'over' : 'within'
}
