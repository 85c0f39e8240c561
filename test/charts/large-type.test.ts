import { expect, test } from 'vitest'
import { largeType } from '#charts/large-type.ts'
import { bars, series, trend } from './sample-figures.ts'

const lines = trend('t', '标题', '所', [2017, 2018], [series('a', '甲', 'brand', [1, 2])])

test('words grow with the room: 28 px in a window of 1920 × 1080', () => {
  // The figure has 1,800 × 680 px of it: 1,800 ÷ 64 = 28.1, 680 ÷ 24 = 28.3.
  expect(largeType(lines, { width: 1800, height: 680 })).toBe(28)
  expect(largeType(lines, { width: 3600, height: 1360 })).toBe(56)
  expect(largeType(lines, { width: 360, height: 300 })).toBe(12)
})

test('rows never touch', () => {
  const many = bars(
    'b',
    '标题',
    '所',
    Array.from({ length: 30 }, (_, at) => [`${at}`, at] as const),
  )
  // 680 px ÷ 30 rows = 22.7; two thirds of it are words.
  expect(largeType(many, { width: 1800, height: 680 })).toBe(15)
})
