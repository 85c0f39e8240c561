/**
 * What an address may say of its own page beside the view that all pages share: how a table is sorted and filtered, what is
 * compared, what is tried out. Each page reads its own; they stay behind when the reader goes to another page.
 */
export const detailNames = [
  'figure',
  'deck',
  'slide',
  'show',
  'sort',
  'columns',
  'q',
  'kind',
  'ownership',
  'area',
  'boarding',
  'verdict',
  'duty',
  'status',
  'rule',
  'school',
  'grade',
  'size',
  'indicator',
  'compare',
  'try',
] as const

export type DetailName = (typeof detailNames)[number]

/** Search parameters of one page, as they stand in the address. */
export type Details = Readonly<{ [Name in DetailName]?: string }>

export const noDetails: Details = {}
