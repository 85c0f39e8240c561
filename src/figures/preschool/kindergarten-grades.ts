import { absent } from '#statistics/absent.ts'
import type { DistrictView } from '#view/district-view.ts'
import { derive } from '#statistics/derive.ts'
import type { School } from '#statistics/district-package.ts'
import { weakestStatus, type Statistic } from '#statistics/statistic.ts'

/** Grades from the highest down; a kindergarten without one in the register is not graded. */
export const grades = ['provincial-demonstration', 'municipal-demonstration', 'graded', 'ungraded'] as const

export type Grade = (typeof grades)[number]

/**
 * The kindergartens of the register, which stands for the edition's year alone: none for an earlier year, and none
 * that are illustrative when only what is reported is shown.
 */
export function registeredKindergartens({ district, year }: DistrictView): readonly School[] {
  if (year !== district.years.at(-1)) return []
  return district.schools.filter(({ kind, status }) => kind === 'kindergarten' && !(district.reportedOnly && status === 'illustrative'))
}

/** How many kindergartens of the register have a grade, of one ownership or of both. */
export function countGrade(
  register: readonly School[],
  grade: Grade,
  ownership: School['ownership'] | null,
  { district }: Pick<DistrictView, 'district'>,
): Statistic {
  if (register.length === 0) return absent(district)
  const counted = register.filter(
    (school) => (school.grade ?? 'ungraded') === grade && (ownership === null || school.ownership === ownership),
  )
  return {
    kind: 'value',
    value: counted.length,
    status: weakestStatus(register),
    sources: [...new Set(register.map(({ source }) => source))],
  }
}

/**
 * Kindergartens of a grade as the district states them: those graded otherwise are all graded less the demonstration
 * kindergartens, those not graded are all less the graded. What the district does not state is counted in the register.
 */
export function statedGrade(grade: Grade, viewed: DistrictView): Statistic {
  const { district, year } = viewed
  const observe = (measure: string) => district.observe(measure, { year })
  const graded = observe('graded-kindergartens')
  const stated: Readonly<Record<Grade, () => Statistic>> = {
    'provincial-demonstration': () => observe('provincial-demonstration-kindergartens'),
    'municipal-demonstration': () => observe('municipal-demonstration-kindergartens'),
    graded: () =>
      derive(
        [graded, observe('provincial-demonstration-kindergartens'), observe('municipal-demonstration-kindergartens')],
        (all, provincial, municipal) => all - provincial - municipal,
      ),
    ungraded: () => derive([observe('kindergartens'), graded], (all, some) => all - some),
  }
  const found = stated[grade]()
  return found.kind === 'value' ? found : preferValue(countGrade(registeredKindergartens(viewed), grade, null, viewed), found)
}

function preferValue(first: Statistic, second: Statistic): Statistic {
  return first.kind === 'value' ? first : second
}
