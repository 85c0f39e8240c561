import { expect, test } from 'vitest'
import { columnWidths } from '#decks/drawing/column-widths.ts'

const words = (natural: number) => ({ natural, wraps: true })
const number = (natural: number) => ({ natural, wraps: false })

test('what is left over goes to all columns alike', () => {
  // 410 px for 100 + 60 + 40: 210 are left, 70 to each of the three.
  expect(columnWidths([words(100), number(60), words(40)], 410)).toEqual([170, 130, 110])
})

test('numbers keep their room; of words the short ones too, the long ones share the rest', () => {
  // 300 px less 60: 240 for words of 40, 300 and 500; 40 keeps its own, the others have 100 each.
  expect(columnWidths([words(40), words(300), number(60), words(500)], 300)).toEqual([40, 100, 60, 100])
})

test('numbers alone that have no room share what there is as they need it', () => {
  expect(columnWidths([number(200), number(100)], 150)).toEqual([100, 50])
})
