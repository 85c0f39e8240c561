import { describe, expect, test } from 'vitest'
import { fromRecords, sumOfRecords, valueOfRecord } from '#statistics/from-records.ts'

describe('records', () => {
  const figure = (number: number | null) =>
    ({
      name: { zh: '数', en: 'Number' },
      unit: 'person',
      value: number,
      status: 'reported',
      source: 'book',
      ...(number === null ? { reason: 'withheld' as const } : {}),
    }) as const

  const whole = { reportedOnly: false }

  test('add up; without any the sum is not collected, not 0', () => {
    expect(sumOfRecords([figure(12), figure(53)], whole)).toMatchObject({ value: 65, sources: ['book'] })
    expect(sumOfRecords([figure(12), figure(null)], whole)).toMatchObject({ reason: 'withheld' })
    expect(sumOfRecords([], whole)).toMatchObject({ reason: 'not-collected' })
    expect(sumOfRecords([], { reportedOnly: true })).toMatchObject({ reason: 'not-reported' })
  })

  test('make a number that is as weak as the weakest of them', () => {
    const records = [
      { status: 'reported', source: 'a' },
      { status: 'illustrative', source: 'b' },
    ] as const
    expect(fromRecords(records, whole, (all) => all.length)).toEqual({
      kind: 'value',
      value: 2,
      status: 'illustrative',
      sources: ['a', 'b'],
    })
    expect(fromRecords([], whole, () => 0)).toMatchObject({ reason: 'not-collected' })
    expect(fromRecords([], { reportedOnly: true }, () => 0)).toMatchObject({ reason: 'not-reported' })
  })

  test('keep what their source says of the number: a mark, a range', () => {
    // 培训教师 500 余人 is not 500, and 4–6 人 not 4.
    expect(sumOfRecords([{ ...figure(500), qualifier: '余' }], whole)).toMatchObject({ value: 500, qualifier: '余' })
    expect(sumOfRecords([{ ...figure(4), upper: 6 }, figure(10)], whole)).toMatchObject({ value: 14, upper: 16 })
  })

  test('give the reason of a gap, and cite a source for it only if it says so itself', () => {
    expect(valueOfRecord(figure(null))).toEqual({ kind: 'missing', reason: 'withheld', sources: ['book'] })
    expect(valueOfRecord({ ...figure(null), status: 'illustrative' })).toEqual({ kind: 'missing', reason: 'withheld', sources: [] })
  })
})
