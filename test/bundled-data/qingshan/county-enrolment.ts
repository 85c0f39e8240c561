import type { Stage } from '#statistics/stage.ts'
import { stages } from '#statistics/stage.ts'
import { randomFrom } from '../random.ts'
import { schoolList, type CountySchool } from './school-list.ts'

/** The county kept figures in these years only. */
export const countyYears = [2013, 2015, 2016, 2017, 2019] as const

export interface CountyEnrolment {
  readonly school: CountySchool
  readonly stage: Stage
  readonly year: number
  readonly students: number
}

/** Between the two ends a straight line with a little chance; the ends stand as listed. */
function studentsIn(year: number, [first, last]: readonly [number, number], opens: number | undefined, seed: string): number {
  const from = opens ?? 2013
  const start = first === 0 ? last * 0.55 : first
  const straight = start + ((last - start) * (year - from)) / (2019 - from)
  const chance = year === 2013 || year === 2019 ? 0 : (randomFrom(`${seed} ${year}`).next() - 0.5) * 0.03
  return Math.round(straight * (1 + chance))
}

/** Students by school, stage and year. */
export const countyEnrolment: readonly CountyEnrolment[] = schoolList.flatMap((school) =>
  stages.flatMap((stage) => {
    const ends = school.students[stage]
    if (ends === undefined) return []
    return countyYears
      .filter((year) => year >= (school.opens ?? 0))
      .map((year) => ({ school, stage, year, students: studentsIn(year, ends, school.opens, `qingshan ${school.id} ${stage}`) }))
  }),
)
