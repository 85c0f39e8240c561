import { limitLine } from '#figures/build/limit-line.ts'
import { expect, test } from 'vitest'

test('a limit is told by its last year and steps where it changes', () => {
  // 每班不超过 50 人 until 2016, 45 from 2017, and none any more in the last year.
  const line = limitLine(
    [50, 50, 45, null],
    (limit) => limit,
    (last) => ({ id: 'class', name: `标准 ${last}`, tone: 'primary' }),
  )
  expect(line).toEqual([{ id: 'class', name: '标准 45', tone: 'primary', values: [50, 50, 45, null] }])
})

test('what never applied has no line', () => {
  expect(
    limitLine<number>(
      [null, null],
      (limit) => limit,
      () => ({ id: 'x', name: 'x', tone: 'muted' }),
    ),
  ).toEqual([])
})
