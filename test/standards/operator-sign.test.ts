import { expect, test } from 'vitest'
import { isAgainstYearBefore, operatorSign } from '#standards/operator-sign.ts'

test('a limit that must be exceeded keeps its strict sign; one that may be reached does not get it', () => {
  expect(operatorSign).toEqual({ '>=': '≥', '<=': '≤', '==': '=', '>': '>', increasing: '>', 'not-decreasing': '≥' })
})

test('what must rise or must not fall is held against the year before', () => {
  const operators = ['>=', '<=', '==', '>', 'increasing', 'not-decreasing'] as const
  expect(operators.filter((operator) => isAgainstYearBefore({ operator }))).toEqual(['increasing', 'not-decreasing'])
})
