import { nameMatcher } from '#language/name-matcher.ts'
import { once } from '#statistics/once.ts'
import type { Details } from '#view/details.ts'
import type { DetailRules } from '#view/unread-details.ts'
import { isClassSort } from './sort-classes.ts'
import { gradeKey, tooLargeIn, type ClassRow } from '#figures/classes/class-list.ts'

/** Which classes are listed, as the address says it. */
export interface ClassFilter {
  readonly size: 'all' | 'over' | 'large' | 'super' | { readonly from: number; readonly to: number }
  /** A stage, a grade of one (`primary-3`) or the first grades of all stages (`entry`); null for all. */
  readonly grade: string | null
  readonly school: string | null
  readonly words: string
}

const range = /^(\d{1,3})-(\d{1,3})$/
const grade = /^(entry|(kindergarten|primary|junior|senior)(-[1-9])?)$/

/** Reads the filter from an address; what it does not know does not filter. */
export function readClassFilter({ size = '', grade: gradeText = '', school, q = '' }: Details): ClassFilter {
  const [, from, to] = range.exec(size) ?? []
  return {
    size:
      from !== undefined && to !== undefined
        ? { from: Number(from), to: Number(to) }
        : size === 'over' || size === 'large' || size === 'super'
          ? size
          : 'all',
    grade: grade.test(gradeText) ? gradeText : null,
    school: school ?? null,
    words: q,
  }
}

/** What the page reads of an address; a school is one of those that are given. */
export function classDetails(schools: ReadonlySet<string>): DetailRules {
  return {
    size: (text) => ['over', 'large', 'super'].includes(text) || range.test(text),
    grade: (text) => grade.test(text),
    school: (text) => schools.has(text),
    q: () => true,
    sort: isClassSort,
  }
}

/** The classes that a filter lets through. */
export function filterClasses(rows: readonly ClassRow[], filter: ClassFilter): readonly ClassRow[] {
  const words = filter.words.trim().toLowerCase()
  // The school of thousands of classes is looked at once.
  const isFound = once(nameMatcher(words))
  const ofGrade = rows.filter((row) => hasGrade(row, filter.grade))
  const isTooLarge = tooLargeIn(ofGrade)
  return ofGrade.filter(
    (row) =>
      hasSize(row, filter.size, isTooLarge) &&
      (filter.school === null || row.record.school === filter.school) &&
      (isFound(row.schoolName) || row.record.name.toLowerCase().includes(words)),
  )
}

function hasGrade({ record }: ClassRow, key: string | null): boolean {
  if (key === null) return true
  return key === 'entry' ? record.grade === 1 : gradeKey(record) === key || record.stage === key
}

function hasSize(row: ClassRow, size: ClassFilter['size'], isTooLarge: (row: ClassRow) => boolean): boolean {
  const { students } = row.record
  switch (size) {
    case 'all':
      return true
    case 'over':
      return isTooLarge(row)
    case 'large':
      return row.band === 'large' || row.band === 'super'
    case 'super':
      return row.band === 'super'
    default:
      return students >= size.from && students <= size.to
  }
}
