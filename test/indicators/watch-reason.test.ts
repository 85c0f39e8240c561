import { watchReason } from '#indicators/watch-reason.ts'
import { sampleStandard } from '#test/standards/sample-standard.ts'
import { describe, expect, test } from 'vitest'

const atLeast = sampleStandard('a', { operator: '>=', unit: 'person', value: 50 })
const atMost = sampleStandard('b', { operator: '<=', unit: 'person', value: 45 })
const none = () => []
const margins =
  (...three: readonly (number | null)[]) =>
  () =>
    three

describe('a met number is to be watched', () => {
  test.each([
    [0, 'near-limit'],
    [0.0299, 'near-limit'],
    // The share of 3 % itself is far enough; 3.6 % is farther.
    [0.03, null],
    [0.0301, null],
    [0.036, null],
  ] as const)('less than 3 %% from its limit: %d', (margin, reason) => {
    expect(watchReason(atLeast, 50, margin, none)).toBe(reason)
  })

  test('3 % as arithmetic leaves it is 3 %', () => {
    // 51.5 / 50 − 1 is 0.030000000000000027, and 0.1 × 0.3 is 0.03 but for its last digit.
    expect(watchReason(atLeast, 50, 0.1 * 0.3, none)).toBeNull()
    expect(watchReason(atLeast, 50, 0.029_999_999_999_999_97, none)).toBeNull()
  })

  test.each([
    [0.0999, 'approaching-limit'],
    [0.05, 'approaching-limit'],
    [0.1, null],
    [0.099_999_999_999_999_98, null],
    [0.2, null],
  ] as const)('less than 10 %% from it after it shrank twice: %d', (margin, reason) => {
    expect(watchReason(atLeast, 50, margin, margins(9, 7, 4))).toBe(reason)
  })

  test.each([
    ['shrank once, then grew', [9, 7, 8]],
    ['grew, then shrank', [7, 9, 8]],
    ['stayed as it was', [9, 9, 8]],
    ['stayed at last', [9, 8, 8]],
    ['has no number in the first year', [null, 7, 4]],
    ['has none in the second', [9, null, 4]],
    ['has none in the third', [9, 7, null]],
    ['has too few years', [9, 7]],
    // No number is not 0, below which a negative margin would lie.
    ['has none before two that fail', [null, -1, -2]],
    ['has none between two', [5, null, -2]],
  ] as const)('not where it %s', (_name, three) => {
    expect(watchReason(atLeast, 50, 0.05, margins(...three))).toBeNull()
  })

  test('a negative margin in an earlier year counts as it is', () => {
    expect(watchReason(atLeast, 50, 0.05, margins(5, 3, 2.5))).toBe('approaching-limit')
    expect(watchReason(atLeast, 50, 0.05, margins(-1, 3, 2.5))).toBeNull()
  })
})

describe('what cannot be met narrowly is never watched', () => {
  test.each([
    ['an exact value', sampleStandard('c', { operator: '==', unit: 'person', value: 4 }), 4],
    ['a rise on the year before', sampleStandard('d', { operator: 'increasing', unit: 'yuan', value: null }), 100],
    ['what must not fall', sampleStandard('e', { operator: 'not-decreasing', unit: 'yuan', value: null }), 100],
    ['0 at most', sampleStandard('f', { operator: '<=', unit: 'person', value: 0 }), 0],
    ['100 % at least', sampleStandard('g', { operator: '>=', unit: 'percent', value: 100 }), 100],
  ] as const)('%s', (_name, standard, limit) => {
    expect(watchReason(standard, limit, 0.001, margins(9, 7, 4))).toBeNull()
  })

  test('but 100 persons, 95 % and a limit above 0 can', () => {
    expect(watchReason(sampleStandard('h', { operator: '>=', unit: 'person', value: 100 }), 100, 0.001, none)).toBe('near-limit')
    expect(watchReason(sampleStandard('i', { operator: '>=', unit: 'percent', value: 95 }), 95, 0.001, none)).toBe('near-limit')
    expect(watchReason(atMost, 45, 0.001, none)).toBe('near-limit')
    expect(watchReason(sampleStandard('j', { operator: '<=', unit: 'percent', value: 100 }), 100, 0.001, none)).toBe('near-limit')
  })

  test('what has no share of its limit is not', () => {
    expect(watchReason(atLeast, 50, null, margins(9, 7, 4))).toBeNull()
  })
})
