/** GB/T 9704-2012 in twentieths of a point: margins of 37, 35, 28 and 26 mm leave 156 × 225 mm for 22 lines of 28 characters. */
export const page = { width: 11_906, height: 16_838, top: 2_098, bottom: 1_984, left: 1_587, right: 1_474, footer: 1_417 } as const
/** The width of the text. */
export const textTwips = page.width - page.left - page.right
export const twipsOfPoint = 20
/** Lines of 28 points, in twentieths of one; titles of 35, tables of 17. */
export const lines = { body: 560, title: 700, table: 340, annex: 290 } as const
/** Sizes in half points: 二号, 三号, 四号, 小四, 五号 for the long tables of annexes and for sources. */
export const sizes = { title: 44, body: 32, footer: 28, table: 24, annex: 21, source: 21 } as const
/** Tables of the text, and the long ones of annexes. */
export const tableKinds = ['table', 'annex'] as const

export type TableKind = (typeof tableKinds)[number]
