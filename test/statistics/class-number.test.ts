import { expect, test } from 'vitest'
import { classNumber } from '#statistics/class-number.ts'

test.each([
  ['601', '601'],
  ['601班', '601'],
  ['601 班', '601'],
  ['实验班一', '实验班一'],
])('%s is class %s', (name, number) => {
  expect(classNumber({ name })).toBe(number)
})
