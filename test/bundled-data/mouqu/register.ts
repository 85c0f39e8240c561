import type { School } from '#statistics/district-package.ts'
import { chineseOrdinal } from '../chinese-ordinal.ts'
import { illustrationId } from '../observation-row.ts'

const made = { status: 'illustrative', source: illustrationId } as const
const publicUrban = { ownership: 'public', area: 'urban', boarding: false } as const

const boardingSchools = new Set(['primary-4', 'junior-1', 'junior-3', 'senior-1', 'senior-2'])
/** First school years within 2014–2019; the seventh public kindergarten is the one that the report says opens in 2019. */
const openings: Readonly<Record<string, number>> = {
  'kindergarten-5': 2015,
  'kindergarten-6': 2017,
  'kindergarten-7': 2019,
  'primary-8': 2017,
  'junior-3': 2015,
  'private-kindergarten-26': 2015,
  'private-kindergarten-27': 2016,
  'private-kindergarten-28': 2017,
}

/** Grades of public kindergartens; with the private ones 1 + 4 + 17 = 22 of 35, the 63 % of the report. */
const publicGrades: readonly School['grade'][] = [
  'provincial-demonstration',
  'municipal-demonstration',
  'municipal-demonstration',
  'municipal-demonstration',
  'graded',
  'graded',
  'ungraded',
]
const privateKindergartens = 28
const privateGraded = 15
/** Recognised as affordable; chosen so that about four children in five have an affordable place. */
const notAffordable = new Set([1, 5, 8, 11, 14, 17, 19, 22, 24, 27])

function openingOf(id: string): Pick<School, 'opens'> {
  const opens = openings[id]
  return opens === undefined ? {} : { opens }
}

function kindergartens(): School[] {
  return publicGrades.map((grade, index) => {
    const id = `kindergarten-${index + 1}`
    return {
      id,
      name: { zh: `第${chineseOrdinal(index + 1)}幼儿园`, en: `No. ${index + 1} Kindergarten` },
      kind: 'kindergarten',
      stages: ['kindergarten'],
      ...publicUrban,
      ...openingOf(id),
      ...(grade === undefined ? {} : { grade }),
      ...made,
    }
  })
}

function privateGrade(number: number): School['grade'] & string {
  if (number === 1) return 'municipal-demonstration'
  return number <= 1 + privateGraded ? 'graded' : 'ungraded'
}

function privates(): School[] {
  return Array.from({ length: privateKindergartens }, (_, index) => {
    const id = `private-kindergarten-${index + 1}`
    return {
      id,
      name: { zh: `民办第${chineseOrdinal(index + 1)}幼儿园`, en: `No. ${index + 1} Private Kindergarten` },
      kind: 'kindergarten',
      stages: ['kindergarten'],
      ownership: 'private',
      area: 'urban',
      boarding: false,
      ...openingOf(id),
      grade: privateGrade(index + 1),
      affordable: !notAffordable.has(index + 1),
      ...made,
    }
  })
}

function schoolsOf(kind: 'primary' | 'junior' | 'senior', count: number, zh: string, en: string): School[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `${kind}-${index + 1}`
    return {
      id,
      name: { zh: `第${chineseOrdinal(index + 1)}${zh}`, en: `No. ${index + 1} ${en}` },
      kind,
      stages: [kind],
      ...publicUrban,
      boarding: boardingSchools.has(id),
      ...openingOf(id),
      ...made,
    }
  })
}

/**
 * Schools with neutral names, as many as the report counts: 7 public kindergartens, 8 primary, 3 junior and 2 senior
 * schools, and the 28 private kindergartens that follow from 22 ≈ 63 %. None is a school that the report names.
 */
export const register: readonly School[] = [
  ...kindergartens(),
  ...schoolsOf('primary', 8, '小学', 'Primary School'),
  ...schoolsOf('junior', 3, '初级中学', 'Junior High School'),
  ...schoolsOf('senior', 2, '高级中学', 'Senior High School'),
  ...privates(),
]
