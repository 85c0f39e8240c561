import { resources } from '#indicators/resources/resource.ts'

/** What the register itself says of a school, in the order of the columns; the name always stands before them. */
export const schoolColumnIds = [
  'verdicts',
  'worst',
  'kind',
  'stages',
  'ownership',
  'area',
  'boarding',
  'students',
  'classes',
  'largest',
  'staff',
  'teachers',
  'ratio',
] as const

export type SchoolColumnId = (typeof schoolColumnIds)[number]

/** Ids of the seven resources, which are columns too. */
export const resourceColumnIds: readonly string[] = resources.map(({ id }) => id)

/** Every column that the reader may leave out, in their order. */
export const optionalColumnIds: readonly string[] = [...schoolColumnIds, ...resourceColumnIds]

/** What is shown as long as the reader does not choose. */
export const usualColumnIds: readonly string[] = [
  'verdicts',
  'worst',
  'kind',
  'students',
  'classes',
  'largest',
  'staff',
] satisfies readonly SchoolColumnId[]

/** The columns that an address asks for (`students.kind`); the usual ones where it names none that exist. */
export function readColumns(text: string | undefined): readonly string[] {
  const asked = new Set(text?.split('.') ?? [])
  const known = optionalColumnIds.filter((id) => asked.has(id))
  return known.length === 0 ? usualColumnIds : known
}

/** What the address says after a column is taken in or left out; null for the usual ones. */
export function toggleColumn(shown: readonly string[], id: string): string | null {
  const next = optionalColumnIds.filter((one) => (one === id) !== shown.includes(one))
  return next.length === 0 || next.join() === usualColumnIds.join() ? null : next.join('.')
}
