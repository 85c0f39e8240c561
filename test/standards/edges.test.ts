import { assert, double, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { catalogue } from '#indicators/catalogue.ts'
import type { Indicator } from '#indicators/indicator.ts'
import type { Standard } from '#standards/standard.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { bookOf } from './sample-standard.ts'
import { shippedStandards } from './shipped-standards.ts'
import { placeOf } from './standard-places.ts'

/** An indicator of the catalogue with the numbers of a test, held against one of its standards where that binds. */
interface Pair {
  readonly indicator: Indicator
  readonly standard: Standard
}

const pairs: readonly (readonly [string, Pair])[] = catalogue.flatMap((indicator) =>
  indicator.standards
    .flatMap((id) => shippedStandards.get(id) ?? [])
    .filter(({ stages }) => stages.length === 0 || indicator.stage === null || stages.includes(indicator.stage))
    .map((standard) => [`${indicator.id} by ${standard.id}`, { indicator, standard }] as const),
)

function value(number: number): Statistic {
  return { kind: 'value', value: number, status: 'reported', sources: [] }
}

/** What the catalogue's indicator would be judged with this number; `limit` stands for the reference or the year before. */
function judged({ indicator, standard }: Pair, number: number, limit: number): Assessment {
  const { district, year } = placeOf(standard)
  const given: Indicator = {
    ...indicator,
    standards: [standard.id],
    measure: (_, of) => ({ statistic: value(of === year ? number : limit), inputs: [] }),
    ...(indicator.measureReference === undefined ? {} : { measureReference: () => ({ statistic: value(limit), inputs: [] }) }),
  }
  return assessIndicator(given, district, bookOf(standard), year)
}

const isKept = (verdict: string) => verdict === 'met' || verdict === 'watch'
/** What a standard without a number of its own is held against here: a growth of revenue, pay, the year before. */
const stand = 9.6

/** Which of just below, at and just above its limit keeps a standard: what the operators of the documents mean. */
const keeps: Readonly<Record<Standard['operator'], readonly [below: boolean, at: boolean, above: boolean]>> = {
  '>=': [false, true, true],
  '<=': [true, true, false],
  '==': [false, true, false],
  '>': [false, false, true],
  increasing: [false, false, true],
  'not-decreasing': [false, true, true],
}

describe('every shipped standard that gives a verdict', () => {
  test('is tried', () => {
    const tried = new Set(pairs.map(([, { standard }]) => standard.id))
    const named = new Set(catalogue.flatMap(({ standards }) => standards))
    expect([...named].filter((id) => !tried.has(id))).toEqual([])
    expect(tried.size).toBeGreaterThan(90)
  })

  test.each(pairs)('%s: just below, at and just above its limit', (_, pair) => {
    const { standard } = pair
    const limit = standard.value ?? stand
    // A millionth is less than any source states, and far more than binary noise.
    const step = Math.max(1e-6, Math.abs(limit) * 1e-6)
    const verdicts = [limit - step, limit, limit + step].map((number) => judged(pair, number, limit).verdict)
    if (standard.condition !== null) expect(verdicts).toEqual(['no-standard', 'no-standard', 'no-standard'])
    else expect(verdicts.map(isKept)).toEqual(keeps[standard.operator])
  })

  test.each(pairs)('%s: exact arithmetic that binary numbers miss neither fails nor passes it', (_, pair) => {
    const { operator, condition, value: stated } = pair.standard
    const limit = stated ?? stand
    const same = [
      (limit / 3) * 3,
      (limit / 49) * 49,
      limit * 1.1 - limit * 0.1,
      Array.from({ length: 10 }, () => limit / 10).reduce((a, b) => a + b),
    ]
    const expected = condition === null && keeps[operator][1]
    expect(same.map((number) => isKept(judged(pair, number, limit).verdict))).toEqual(same.map(() => expected))
  })

  test.each(pairs.filter(([, { standard }]) => standard.condition === null && standard.operator !== '=='))(
    '%s: a better number is never judged worse',
    (_, pair) => {
      const limit = pair.standard.value ?? stand
      const rank = (number: number) => ['not-met', 'watch', 'met'].indexOf(judged(pair, number, limit).verdict)
      const number = double({ min: 0, max: Math.max(1, limit * 2), noNaN: true })
      assert(
        property(number, number, (a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a]
          const [worse, better] = pair.standard.operator === '<=' ? [high, low] : [low, high]
          expect(rank(worse)).toBeLessThanOrEqual(rank(better))
          expect(rank(worse)).toBeGreaterThanOrEqual(0)
        }),
        { numRuns: 25 },
      )
    },
  )

  test.each(pairs)('%s: a year before it binds has it as a target, never as a failure', (_, { indicator, standard }) => {
    const { district, year } = placeOf(standard)
    const given: Indicator = { ...indicator, standards: [standard.id], measure: () => ({ statistic: value(0), inputs: [] }) }
    const before = assessIndicator(given, district, bookOf(standard), year - 1)
    expect(before).toMatchObject({ verdict: 'no-standard', standard: null, margin: null, streak: null })
    // What binds only some is nobody's target.
    expect(before.targets).toEqual(standard.condition === null ? [standard] : [])
  })
})
