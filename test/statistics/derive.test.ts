import { describe, expect, test } from 'vitest'
import { derive, ratio } from '#statistics/derive.ts'
import { missing, type Statistic, type Status } from '#statistics/statistic.ts'

function value(number: number, status: Status = 'reported', ...sources: readonly string[]): Statistic {
  return { kind: 'value', value: number, status, sources }
}

describe('a number computed from others', () => {
  test('cites each source once and is as weak as its weakest input', () => {
    const inputs = [value(6, 'reported', 'report'), value(3, 'illustrative', 'made-up', 'report')]
    expect(derive(inputs, (a, b) => a * b)).toEqual({ kind: 'value', value: 18, status: 'illustrative', sources: ['report', 'made-up'] })
  })

  test.each([
    [['reported', 'reported'], 'reported'],
    [['reported', 'illustrative'], 'illustrative'],
    [['projected', 'illustrative'], 'projected'],
    [['reported', 'projected'], 'projected'],
  ] as const)('of %j is %s', (inputs, status) => {
    const result = derive(
      inputs.map((each) => value(1, each)),
      (a, b) => a + b,
    )
    expect(result).toMatchObject({ value: 2, status })
  })

  test('carries neither qualifier nor range of its inputs', () => {
    const input: Statistic = {
      kind: 'value',
      value: 500,
      upper: 600,
      qualifier: '余',
      withheldInSource: true,
      status: 'reported',
      sources: [],
    }
    expect(derive([input], (a) => a * 2)).toEqual({ kind: 'value', value: 1000, status: 'reported', sources: [] })
  })

  test.each([
    [['withheld', 'not-collected', 'not-applicable'], 'withheld'],
    [['not-applicable', 'not-collected'], 'not-collected'],
    [['not-applicable'], 'not-applicable'],
  ] as const)('without %j is missing: %s', (reasons, reason) => {
    const gaps = reasons.map((each) => missing(each, ['report']))
    expect(derive([value(1), ...gaps], () => 1)).toEqual(missing(reason, ['report']))
  })
})

describe('a ratio', () => {
  test.each([
    [10, 4, 2.5],
    [0, 4, 0],
    [-3, 2, -1.5],
  ])('%d / %d = %d', (dividend, divisor, quotient) => {
    expect(ratio(value(dividend), value(divisor))).toEqual(value(quotient))
  })

  test.each([
    [5, 0],
    [0, 0],
  ])('%d / %d does not apply', (dividend, divisor) => {
    expect(ratio(value(dividend, 'reported', 'report'), value(divisor))).toEqual(missing('not-applicable', ['report']))
  })
})
