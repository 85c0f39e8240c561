import type { DistrictView } from '#view/district-view.ts'
import { classLimits, type ClassLimit } from '#indicators/classes/class-limits.ts'
import type { ClassRecord } from '#statistics/class-record.ts'

import { groupBy } from '#statistics/group-by.ts'
import { stages } from '#statistics/stage.ts'

/** A class with its limit and the students above it; null where no standard limits it. */
export interface StandingClass {
  readonly record: ClassRecord
  readonly limit: ClassLimit | null
  readonly over: number
}

/** The classes of one school in one year against the standard class size. */
export interface ClassStanding {
  /** Grade by grade in the order in which a child passes through them. */
  readonly grades: readonly { readonly id: string; readonly classes: readonly StandingClass[] }[]
  readonly classes: number
  /** Classes that have a limit, and how many are above it. */
  readonly limited: number
  readonly over: number
  /** Students above the limit in the class that has most of them. */
  readonly most: number
}

/** How the classes of a school stand; null without a class list. */
export function classStanding(
  school: string,
  { district, standards, year }: Pick<DistrictView, 'district' | 'standards' | 'year'>,
): ClassStanding | null {
  const limitOf = classLimits(district, year, standards)
  const classes = district
    .classes(year)
    .filter((record) => record.school === school)
    .map((record): StandingClass => {
      const limit = limitOf(record)
      return { record, limit, over: limit === null ? 0 : Math.max(0, record.students - limit.value) }
    })
    .toSorted((a, b) => place(a.record) - place(b.record))
  if (classes.length === 0) return null
  return {
    grades: [...groupBy(classes, ({ record }) => `${record.stage}-${record.grade}`)].map(([id, own]) => ({ id, classes: own })),
    classes: classes.length,
    limited: classes.filter(({ limit }) => limit !== null).length,
    over: classes.filter(({ over }) => over > 0).length,
    most: Math.max(...classes.map(({ over }) => over)),
  }
}

function place({ stage, grade }: ClassRecord): number {
  return stages.indexOf(stage) * 10 + grade
}
