import type { StandardBook } from '#standards/standard.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import { isOverLimit, largeClassBounds, type ClassLimit } from './class-limits.ts'

/** Classes of a list, in numbers. */
export interface ClassSizeCounts {
  readonly all: number
  /** Those that a rule or a recommendation limits in the year. */
  readonly limited: number
  /** Those above their limit. */
  readonly over: number
  /** 大班额: 56 students or more, super-sized ones included; schools only. */
  readonly large: number
  readonly superSized: number
}

/** Counts classes by size; every page that tells of large classes reads these numbers. */
export function countClassSizes(
  classes: readonly ClassRecord[],
  limitOf: (one: ClassRecord) => ClassLimit | null,
  standards: StandardBook,
): ClassSizeCounts {
  const bounds = largeClassBounds(standards)
  const counts = { all: classes.length, limited: 0, over: 0, large: 0, superSized: 0 }
  for (const one of classes) {
    const limit = limitOf(one)
    if (limit !== null) counts.limited += 1
    if (isOverLimit(one, limit)) counts.over += 1
    if (one.stage === 'kindergarten') continue
    if (one.students >= bounds.large) counts.large += 1
    if (one.students >= bounds.superSized) counts.superSized += 1
  }
  return counts
}
