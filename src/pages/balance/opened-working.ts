import type { BalanceCell, BalanceRow, BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { resources, type Resource } from '#indicators/resources/resource.ts'
import type { Details } from '#view/details.ts'

/** Stands in an address where a school would: the working of a coefficient between all schools. */
export const allSchools = 'all'

export type OpenedWorking =
  | {
      readonly kind: 'cell'
      readonly row: BalanceRow
      readonly cell: BalanceCell
      readonly was: BalanceCell | null
      readonly isNew: boolean
    }
  | { readonly kind: 'variation'; readonly resource: Resource; readonly column: number }

/** The working that an address opens; null where it names none that the sheet has. */
export function openedWorking({ school, indicator }: Details, { rows }: BalanceSheet, real: BalanceSheet | null): OpenedWorking | null {
  const column = resources.findIndex(({ id }) => id === indicator)
  const resource = resources[column]
  if (resource === undefined || school === undefined) return null
  const row = rows.find((one) => one.school.id === school)
  const cell = row?.cells[column]
  if (row !== undefined && cell !== undefined) {
    const before = real?.rows.find((one) => one.school.id === school)
    return { kind: 'cell', row, cell, was: before?.cells[column] ?? null, isNew: real !== null && before === undefined }
  }
  return school === allSchools && rows.length > 0 ? { kind: 'variation', resource, column } : null
}
