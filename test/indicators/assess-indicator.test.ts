import { describe, expect, test } from 'vitest'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import type { Indicator } from '#indicators/indicator.ts'
import type { Standard } from '#standards/standard.ts'
import { missing, type StatedReason, type Statistic } from '#statistics/statistic.ts'
import { bookOf, sampleStandard } from '#test/standards/sample-standard.ts'
import { smallDistrict } from './small-district.ts'

type Numbers = Readonly<Record<number, number | StatedReason>>

function statisticOf(numbers: Numbers, year: number): Statistic {
  const number = numbers[year] ?? 'not-collected'
  return typeof number === 'number' ? { kind: 'value', value: number, status: 'reported', sources: [] } : missing(number)
}

function indicatorOf(numbers: Numbers, references?: Numbers): Indicator {
  return {
    id: 'sample',
    family: 'sample',
    duty: 'teachers',
    stage: null,
    name: { zh: '样', en: 'Sample' },
    definition: { zh: '样', en: 'sample' },
    formula: { zh: '样', en: 'sample' },
    unit: 'percent',
    direction: 'higher',
    level: 'district',
    standards: ['S'],
    measure: (_, year) => ({ statistic: statisticOf(numbers, year), inputs: [] }),
    ...(references === undefined
      ? {}
      : { measureReference: (_, year: number) => ({ statistic: statisticOf(references, year), inputs: [] }) }),
  }
}

interface Case {
  readonly standard?: Partial<Standard>
  readonly references?: Numbers
  readonly years?: readonly number[]
}

function assess(numbers: Numbers, { standard = {}, references, years = [2014, 2015, 2016, 2017, 2018] }: Case = {}) {
  return assessIndicator(indicatorOf(numbers, references), smallDistrict({ years }), bookOf(sampleStandard('S', standard)), 2018)
}

describe('the verdict', () => {
  test.each<readonly [Partial<Standard>, number, string]>([
    [{ operator: '>=', value: 10 }, 10.3, 'met'],
    [{ operator: '>=', value: 10 }, 10, 'watch'],
    [{ operator: '>=', value: 10 }, 9.999_999, 'not-met'],
    [{ operator: '<=', value: 50 }, 48.5, 'met'],
    [{ operator: '<=', value: 50 }, 50, 'watch'],
    [{ operator: '<=', value: 50 }, 50.000_001, 'not-met'],
    [{ operator: '==', value: 100 }, 100, 'met'],
    [{ operator: '==', value: 100 }, 99.999_999, 'not-met'],
    [{ operator: '==', value: 0 }, 0, 'met'],
    [{ operator: '==', value: 0 }, 0.000_001, 'not-met'],
  ])('%o of %d is %s', (standard, number, verdict) => {
    expect(assess({ 2018: number }, { standard }).verdict).toBe(verdict)
  })

  test('carries the gap in the indicator’s own unit and as a share of the limit', () => {
    expect(assess({ 2018: 8 })).toMatchObject({ verdict: 'not-met', margin: -2, relativeMargin: -0.2 })
    expect(assess({ 2018: 15 })).toMatchObject({ verdict: 'met', margin: 5, relativeMargin: 0.5 })
  })

  test('of zero against zero has no relative gap', () => {
    expect(assess({ 2018: 2 }, { standard: { operator: '==', value: 0 } })).toMatchObject({ margin: -2, relativeMargin: null })
  })

  test.each(['withheld', 'not-collected'] as const)('is not possible where the number is %s', (reason) => {
    expect(assess({ 2018: reason })).toMatchObject({
      verdict: 'not-assessable',
      margin: null,
      relativeMargin: null,
      watch: null,
      change: null,
    })
  })

  test('of what does not apply to the district is that there is no standard', () => {
    expect(assess({ 2018: 'not-applicable' })).toMatchObject({ verdict: 'no-standard', standard: null, targets: [], conditional: [] })
  })
})

describe('a standard that does not test the year', () => {
  test('is a target, never a failure', () => {
    const found = assess({ 2018: 1 }, { standard: { deadline: '2020-12-31' } })
    expect(found).toMatchObject({ verdict: 'no-standard', standard: null, limit: null, margin: null })
    expect(found.targets.map(({ id }) => id)).toEqual(['S'])
  })

  test('or is asked of applicants is no verdict, but says how far away it is', () => {
    const found = assess(
      { 2018: 1 },
      { standard: { value: 3, operator: '>=', condition: { kind: 'applicants', words: { zh: '申报', en: 'applicants' } } } },
    )
    expect(found.verdict).toBe('no-standard')
    expect(found.reference).toMatchObject({ limit: { value: 3 }, kept: false, margin: -2 })
  })

  test('or binds under a condition is shown beside', () => {
    const found = assess({ 2018: 1 }, { standard: { condition: { kind: 'some', words: { zh: '部分', en: 'some' } } } })
    expect(found.verdict).toBe('no-standard')
    expect(found.conditional.map(({ id }) => id)).toEqual(['S'])
  })
})

describe('a standard by reference', () => {
  const standard: Partial<Standard> = { operator: '>', value: null, reference: { zh: '收入增幅', en: 'growth of revenue' } }

  test.each<readonly [number, string]>([
    [13.6, 'met'],
    [9.7, 'watch'],
    [9.6, 'not-met'],
    [9.5, 'not-met'],
  ])('holds %d against 9.6: %s', (number, verdict) => {
    expect(assess({ 2018: number }, { standard, references: { 2018: 9.6 } }).verdict).toBe(verdict)
  })

  test('gives the gap in percentage points of the same year', () => {
    const found = assess({ 2018: 6 }, { standard, references: { 2018: 8 } })
    expect(found).toMatchObject({ verdict: 'not-met', margin: -2, limit: { value: 8 } })
  })

  test('is not assessable without the reference', () => {
    expect(assess({ 2018: 6 }, { standard, references: { 2018: 'withheld' } })).toMatchObject({
      verdict: 'not-assessable',
      limit: { kind: 'missing', reason: 'withheld' },
    })
  })
})

describe('what must rise', () => {
  const standard: Partial<Standard> = { operator: 'increasing', value: null }

  test.each<readonly [number, number, string]>([
    [100.01, 100, 'met'],
    [100, 100, 'not-met'],
    [99.99, 100, 'not-met'],
  ])('from %d to %d: %s', (now, before, verdict) => {
    expect(assess({ 2017: before, 2018: now }, { standard }).verdict).toBe(verdict)
  })

  test('cannot be assessed in the first year, nor after a year that the package leaves out', () => {
    expect(assess({ 2018: 5 }, { standard, years: [2018] }).verdict).toBe('not-assessable')
    expect(assess({ 2016: 4, 2018: 5 }, { standard, years: [2016, 2018] }).verdict).toBe('not-assessable')
  })

  test('is held against nothing when it is a growth rate', () => {
    expect(assess({ 2018: 0.71 }, { standard, references: { 2018: 0 } }).verdict).toBe('met')
    expect(assess({ 2018: 0 }, { standard, references: { 2018: 0 } }).verdict).toBe('not-met')
  })
})

describe('to watch is what is met', () => {
  test.each<readonly [Partial<Standard>, number, string | null]>([
    [{ operator: '>=', value: 100, unit: 'item' }, 102.999_9, 'near-limit'],
    [{ operator: '>=', value: 100, unit: 'item' }, 103, null],
    [{ operator: '<=', value: 100 }, 97.000_1, 'near-limit'],
    [{ operator: '<=', value: 100 }, 97, null],
    [{ operator: '==', value: 4 }, 4, null],
    [{ operator: '>=', value: 100, unit: 'percent' }, 100, null],
    [{ operator: '<=', value: 0 }, 0, null],
  ])('by less than 3 %% of the limit: %o of %d is %s', (standard, number, watch) => {
    expect(assess({ 2018: number }, { standard }).watch).toBe(watch)
  })

  test.each<readonly [string, Numbers, Partial<Standard>, string | null]>([
    // The limit is 10: 10.9 leaves 9 % of it, 11 leaves 10 %.
    ['falls twice to a floor', { 2016: 12, 2017: 11.5, 2018: 10.9 }, {}, 'approaching-limit'],
    ['falls twice, and is a tenth of the limit away from it', { 2016: 12, 2017: 11.5, 2018: 11 }, {}, null],
    ['falls twice far from the floor', { 2016: 20, 2017: 19, 2018: 18 }, {}, null],
    ['falls once', { 2016: 11, 2017: 11, 2018: 10.9 }, {}, null],
    ['falls, then rises', { 2016: 12, 2017: 10.5, 2018: 10.9 }, {}, null],
    ['rises twice to a ceiling', { 2016: 8, 2017: 9, 2018: 9.1 }, { operator: '<=' }, 'approaching-limit'],
    ['falls twice from a ceiling', { 2016: 6, 2017: 5, 2018: 4 }, { operator: '<=' }, null],
    ['has a gap', { 2016: 12, 2017: 'withheld', 2018: 10.9 }, {}, null],
    ['has two numbers only', { 2017: 11, 2018: 10.9 }, {}, null],
    ['changes by binary noise only', { 2016: 0.3 * 36, 2017: (0.1 + 0.2) * 36, 2018: 10.8 }, {}, null],
  ])('and that %s', (_, numbers, standard, watch) => {
    expect(assess(numbers, { standard }).watch).toBe(watch)
  })

  test('needs years in a row: a year that the package leaves out breaks the run', () => {
    expect(assess({ 2015: 12, 2016: 11.5, 2018: 10.9 }, { years: [2015, 2016, 2018] }).watch).toBeNull()
  })

  test('follows the lead over a reference that moves', () => {
    const standard: Partial<Standard> = { operator: '>', value: null, reference: { zh: '收入增幅', en: 'growth of revenue' } }
    // Leads of 5, 4 and 0.8, which is 8.7 % of 9.2.
    const references = { 2016: 5, 2017: 6, 2018: 9.2 }
    expect(assess({ 2016: 10, 2017: 10, 2018: 10 }, { standard, references }).watch).toBe('approaching-limit')
    expect(assess({ 2016: 10, 2017: 12, 2018: 14 }, { standard, references }).watch).toBeNull()
  })
})

describe('the change', () => {
  test('is on the year before', () => {
    expect(assess({ 2017: 12, 2018: 15 })).toMatchObject({ change: 3, previous: { value: 12 } })
  })

  test('is none where either is missing or the year before is not in the package', () => {
    expect(assess({ 2017: 'withheld', 2018: 15 }).change).toBeNull()
    expect(assess({ 2017: 12, 2018: 'withheld' }).change).toBeNull()
    expect(assess({ 2016: 12, 2017: 13, 2018: 15 }, { years: [2016, 2018] }).change).toBeNull()
  })
})

describe('what does not bind', () => {
  const words = { zh: '条件', en: 'condition' }
  const all = [
    sampleStandard('NATION', { value: 90, condition: { kind: 'elsewhere', words } }),
    sampleStandard('SOME', { value: 80, condition: { kind: 'some', words } }),
    sampleStandard('ADVISED', { value: 8, condition: { kind: 'recommended', words } }),
  ]
  const assessed = (number: number | StatedReason, ids: readonly string[] = ['NATION', 'SOME', 'ADVISED']) =>
    assessIndicator({ ...indicatorOf({ 2018: number }), standards: ids }, smallDistrict({ years: [2018] }), bookOf(...all), 2018)

  test('gives no verdict; what is recommended tells how the number stands, what binds others alone does not', () => {
    expect(assessed(6)).toMatchObject({ verdict: 'no-standard', reference: { standard: { id: 'ADVISED' }, kept: false, margin: -2 } })
    expect(assessed(9).reference).toMatchObject({ kept: true, margin: 1 })
    expect(assessed(9, ['NATION', 'SOME']).reference).toBeNull()
  })

  test('tells nothing of a number that is not known, and does not apply to what a district does not have', () => {
    expect(assessed('withheld').reference).toMatchObject({ kept: null, margin: null })
    expect(assessed('not-applicable')).toMatchObject({
      verdict: 'no-standard',
      reference: null,
      others: [],
      targets: [],
      conditional: [],
    })
  })
})
