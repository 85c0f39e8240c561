import type { ClassRecord } from '#statistics/class-record.ts'
import { groupBy } from '#statistics/group-by.ts'
import type { Stage } from '#statistics/stage.ts'
import { weakestStatus, type Status } from '#statistics/statistic.ts'
import { isOverLimit, type ClassLimit } from './class-limits.ts'
import { largestSize } from './largest-size.ts'

/** What one grade of a school needs so that every class keeps its limit when its students are spread evenly. */
export interface ClassNeed {
  readonly school: string
  readonly stage: Stage
  readonly grade: number
  readonly students: number
  readonly classes: number
  readonly limit: number
  /** The largest class now. */
  readonly largest: number
  /** How many classes are above the limit now. */
  readonly over: number
  /** How many more classes are needed; 0 where spreading the students over the classes that there are is enough. */
  readonly more: number
  /** Of the class lists: as weak as the weakest of the grade. */
  readonly status: Status
}

/**
 * The grades of a list of classes (one year) in which a class is above its limit, each with the fewest classes that bring all of
 * them within it: students ÷ limit, rounded up. A grade without a confirmed limit is left out.
 */
export function classNeeds(classes: readonly ClassRecord[], limitOf: (one: ClassRecord) => ClassLimit | null): readonly ClassNeed[] {
  const grades = groupBy(classes, ({ school, stage, grade }) => `${school} ${stage} ${grade}`)
  return [...grades.values()].flatMap((list) => {
    const [first] = list
    const limit = first === undefined ? null : limitOf(first)
    if (first === undefined || limit === null) return []
    const over = list.filter((one) => isOverLimit(one, limit)).length
    if (over === 0) return []
    const students = list.reduce((sum, one) => sum + one.students, 0)
    return [
      {
        school: first.school,
        stage: first.stage,
        grade: first.grade,
        students,
        classes: list.length,
        limit: limit.value,
        largest: largestSize(list),
        over,
        more: Math.max(0, Math.ceil(students / limit.value) - list.length),
        status: weakestStatus(list),
      },
    ]
  })
}
