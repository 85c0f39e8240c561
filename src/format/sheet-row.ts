/** A cell of a table that is taken away: a number stays one, so that a sheet counts with it. */
export type SheetCell = string | number

export type SheetRow = readonly SheetCell[]
