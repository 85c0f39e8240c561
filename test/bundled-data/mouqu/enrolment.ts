import type { Stage } from '#statistics/stage.ts'
import { apportion } from '../apportion.ts'
import { randomFrom } from '../random.ts'
import { register } from './register.ts'

export const years = [2014, 2015, 2016, 2017, 2018] as const

/** Students and classes of one school in one year. */
export interface Enrolment {
  readonly school: string
  readonly stage: Stage
  readonly year: number
  readonly students: number
  readonly classes: number
  /** Sizes of single classes that stand out; the top grade's first. */
  readonly crowded?: readonly number[]
}

type Row = readonly [school: string, stage: Stage, students: readonly number[], classes: readonly number[]]

/** Ends in 2018; a shorter list belongs to a school that opened later. The sums of 2018 give 1:19, 1:13.5 and 1:12.5. */
const publicEnrolment: readonly Row[] = [
  ['kindergarten-1', 'kindergarten', [430, 425, 420, 415, 412], [13, 13, 13, 14, 14]],
  ['kindergarten-2', 'kindergarten', [400, 398, 394, 390, 386], [12, 12, 13, 13, 13]],
  ['kindergarten-3', 'kindergarten', [372, 375, 378, 374, 372], [11, 11, 12, 12, 12]],
  ['kindergarten-4', 'kindergarten', [340, 346, 350, 352, 355], [10, 11, 11, 12, 12]],
  ['kindergarten-5', 'kindergarten', [150, 255, 320, 340], [6, 9, 11, 12]],
  ['kindergarten-6', 'kindergarten', [170, 318], [6, 11]],
  ['primary-1', 'primary', [2140, 2190, 2230, 2120, 2062], [38, 40, 43, 45, 48]],
  ['primary-2', 'primary', [1790, 1850, 1910, 1890, 1876], [32, 34, 38, 41, 45]],
  ['primary-3', 'primary', [1650, 1700, 1760, 1750, 1744], [30, 32, 35, 37, 39]],
  ['primary-4', 'primary', [1450, 1510, 1570, 1585, 1592], [27, 29, 32, 35, 38]],
  ['primary-5', 'primary', [1310, 1360, 1415, 1445, 1468], [26, 28, 31, 34, 36]],
  ['primary-6', 'primary', [1090, 1120, 1160, 1205, 1240], [22, 24, 26, 28, 30]],
  ['primary-7', 'primary', [830, 880, 930, 975, 1012], [18, 19, 21, 23, 24]],
  ['primary-8', 'primary', [560, 900], [15, 24]],
  ['junior-1', 'junior', [2080, 1890, 1800, 1750, 1720], [36, 35, 36, 37, 38]],
  ['junior-2', 'junior', [1880, 1700, 1620, 1570, 1530], [33, 31, 31, 32, 33]],
  ['junior-3', 'junior', [500, 830, 1110, 1340], [10, 18, 24, 30]],
  ['senior-1', 'senior', [1930, 1960, 1990, 2025, 2060], [33, 35, 37, 39, 41]],
  ['senior-2', 'senior', [1610, 1640, 1670, 1705, 1740], [28, 30, 32, 34, 36]],
]

/** Single classes: the last super-sized and large ones before 2018, and those that keep class size a real shortfall in 2018. */
const crowdedClasses: Readonly<Record<string, readonly number[]>> = {
  'primary-1 2015': [68, 67, 66],
  'primary-2 2015': [67, 66],
  'senior-1 2015': [67, 66],
  'primary-1 2016': [67, 66],
  'primary-3 2016': [66],
  'primary-3 2018': [58, 57],
  'primary-2 2018': [51, 49],
  'primary-1 2017': [60, 58, 57],
  'primary-2 2017': [58, 57],
  'primary-3 2017': [66, 61, 58],
  'junior-1 2017': [59, 57, 56],
  'junior-2 2017': [57, 56],
  'senior-1 2017': [59, 58, 57],
  'junior-2 2018': [54, 53],
}

function publicRows(): Enrolment[] {
  return publicEnrolment.flatMap(([school, stage, students, classes]) =>
    students.map((count, index) => {
      const year = years[0] + years.length - students.length + index
      const crowded = crowdedClasses[`${school} ${year}`]
      return { school, stage, year, students: count, classes: classes[index] ?? 0, ...(crowded === undefined ? {} : { crowded }) }
    }),
  )
}

/** Children in all private kindergartens together, 2014 to 2018. */
const privateTotals = [2540, 2560, 2610, 2650, 2667]

function privateRows(): Enrolment[] {
  const random = randomFrom('mouqu private kindergartens')
  const schools = register
    .filter((school) => school.ownership === 'private')
    .map((school) => ({ school: school.id, opens: school.opens ?? 0, weight: random.whole(68, 132) }))
  return years.flatMap((year, index) => {
    const open = schools.filter((school) => school.opens <= year)
    const weights = open.map((school) => (school.opens === year ? school.weight * 0.7 : school.weight))
    const children = apportion(privateTotals[index] ?? 0, weights)
    return open.map(({ school }, place) => {
      const students = children[place] ?? 0
      return { school, stage: 'kindergarten' as const, year, students, classes: Math.max(3, Math.ceil(students / 29)) }
    })
  })
}

/** Students of every school that was open, 2014 to 2018. */
export const enrolment: readonly Enrolment[] = [...publicRows(), ...privateRows()]

const isPrivate = new Set(register.filter((school) => school.ownership === 'private').map((school) => school.id))

/** Students of a stage and year in the whole district, or in its public or private schools. */
export function studentsOf(stage: Stage, year: number, ownership?: 'public' | 'private'): number {
  return enrolment
    .filter((row) => row.stage === stage && row.year === year)
    .filter((row) => ownership === undefined || isPrivate.has(row.school) === (ownership === 'private'))
    .reduce((sum, row) => sum + row.students, 0)
}
