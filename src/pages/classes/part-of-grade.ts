import { gradeKey, type ClassRow } from '#figures/classes/class-list.ts'

/** The grade of the one school that all listed classes belong to; null where they have several, or are the whole grade. */
export function partOfGrade(
  listed: readonly ClassRow[],
  rows: readonly ClassRow[],
): { readonly school: string; readonly grade: string } | null {
  const [first] = listed
  if (first === undefined) return null
  const { school } = first.record
  const grade = gradeKey(first.record)
  const isOfGrade = ({ record }: ClassRow) => record.school === school && gradeKey(record) === grade
  if (!listed.every(isOfGrade) || rows.filter(isOfGrade).length === listed.length) return null
  return { school, grade }
}
