import { describe, expect, test } from 'vitest'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import { directionSince, verdictStreak } from '#indicators/over-years.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { Indicator } from '#indicators/indicator.ts'
import type { Standard } from '#standards/standard.ts'
import { missing } from '#statistics/statistic.ts'
import { bookOf, sampleStandard } from '#test/standards/sample-standard.ts'
import { indicator } from './measured.ts'
import { smallDistrict } from './small-district.ts'

type Numbers = Readonly<Record<number, number>>

/** An indicator in 2018 of a package with the years 2014 to 2018, held against the standards given. */
function assess(
  numbers: Numbers,
  standards: readonly Standard[],
  {
    more = {},
    references,
    years = [2014, 2015, 2016, 2017, 2018],
  }: { more?: Partial<Indicator>; references?: Numbers; years?: readonly number[] } = {},
): Assessment {
  const of = (from: Numbers, year: number) => {
    const number = from[year]
    return {
      statistic:
        number === undefined ? missing('not-collected') : ({ kind: 'value', value: number, status: 'reported', sources: [] } as const),
      inputs: [],
    }
  }
  const given: Indicator = {
    ...indicator('rotation-share'),
    unit: 'percent',
    direction: 'higher',
    standards: standards.map(({ id }) => id),
    measure: (_, year) => of(numbers, year),
    ...(references === undefined ? {} : { measureReference: (_, year: number) => of(references, year) }),
    ...more,
  }
  return assessIndicator(given, smallDistrict({ years }), bookOf(...standards), 2018)
}

const tenAtLeast = sampleStandard('S', { value: 10 })

describe('years in a row on one side of the limit', () => {
  test.each<readonly [string, Numbers, number | null]>([
    ['below since 2016', { 2014: 12, 2015: 11, 2016: 9, 2017: 8, 2018: 9 }, 3],
    ['above in all years of the package', { 2014: 12, 2015: 11, 2016: 10, 2017: 10, 2018: 12 }, 5],
    ['below for the first time', { 2016: 12, 2017: 10, 2018: 9.99 }, 1],
    ['a year without a number ends it', { 2015: 8, 2016: 8, 2018: 9 }, 1],
    ['no number this year', { 2016: 8, 2017: 9 }, null],
  ])('%s', (_, numbers, streak) => {
    expect(assess(numbers, [tenAtLeast]).streak).toBe(streak)
  })

  test('each year is judged by its own standard', () => {
    // 650 from 2017 on, 600 before: 640 keeps the limit until 2016.
    const standards = [
      sampleStandard('A', { value: 600, effectiveUntil: '2017-02-28' }),
      sampleStandard('B', { value: 650, effectiveFrom: '2017-03-01' }),
    ]
    const always = { 2014: 640, 2015: 640, 2016: 640, 2017: 640, 2018: 640 }
    expect(assess(always, standards)).toMatchObject({ verdict: 'not-met', streak: 2, previousMargin: -10 })
  })

  test('a year before the standard ends it, and so does a year that the package leaves out', () => {
    const low = { 2014: 1, 2015: 1, 2016: 1, 2017: 1, 2018: 1 }
    expect(assess(low, [sampleStandard('S', { effectiveFrom: '2017-04-19' })]).streak).toBe(2)
    expect(assess(low, [tenAtLeast], { years: [2014, 2015, 2016, 2018] })).toMatchObject({ streak: 1, previousMargin: null })
  })

  test('what is to be watched is met', () => {
    expect(assess({ 2016: 9, 2017: 10.1, 2018: 10.1 }, [tenAtLeast])).toMatchObject({ verdict: 'watch', streak: 2 })
  })

  test('nothing is asked of years that say nothing', () => {
    expect(verdictStreak(2018, () => null)).toBeNull()
  })
})

describe('the direction since last year', () => {
  test.each<readonly [string, Numbers, Indicator['direction'], Assessment['direction']]>([
    ['more of what should be more', { 2017: 8, 2018: 9 }, 'higher', 'better'],
    ['less of what should be more', { 2017: 9, 2018: 8 }, 'higher', 'worse'],
    ['more of what should be less', { 2017: 8, 2018: 9 }, 'lower', 'worse'],
    ['less of what should be less', { 2017: 9, 2018: 8 }, 'lower', 'better'],
    ['equal but for binary noise', { 2017: 0.3, 2018: 0.1 + 0.2 }, 'higher', 'same'],
    ['no year before', { 2018: 8 }, 'higher', null],
    ['a count that only describes, by its distance to the limit', { 2017: 8, 2018: 9 }, 'neither', 'better'],
  ])('%s', (_, numbers, direction, expected) => {
    expect(assess(numbers, [tenAtLeast], { more: { direction } }).direction).toBe(expected)
  })

  test('of what has no standard is that of the number; of what only describes there is none', () => {
    expect(assess({ 2017: 8, 2018: 9 }, []).direction).toBe('better')
    expect(assess({ 2017: 8, 2018: 9 }, [], { more: { direction: 'neither' } }).direction).toBeNull()
  })

  test('against a reference that moves is that of the distance: 5 over 3, then 6 over 10', () => {
    const standard = sampleStandard('S', { operator: '>', value: null, reference: { zh: '收入增幅', en: 'growth of revenue' } })
    const found = assess({ 2017: 5, 2018: 6 }, [standard], { references: { 2017: 3, 2018: 10 } })
    expect(found).toMatchObject({ verdict: 'not-met', margin: -4, previousMargin: 2, direction: 'worse' })
  })

  test('towards an exact value is nearer, from either side', () => {
    const four = sampleStandard('S', { operator: '==', value: 4 })
    expect(assess({ 2017: 7, 2018: 5 }, [four]).direction).toBe('better')
    expect(assess({ 2017: 3, 2018: 1 }, [four]).direction).toBe('worse')
  })

  test('is not made up where last year was not judged', () => {
    const judged = { measurement: { statistic: missing('withheld'), inputs: [] }, standard: tenAtLeast } as const
    const now = {
      ...judged,
      verdict: 'not-assessable',
      limit: null,
      margin: null,
      relativeMargin: null,
      targets: [],
      others: [],
      reference: null,
      conditional: [],
    } as const
    expect(directionSince(indicator('rotation-share'), now, null, missing('withheld'))).toBeNull()
  })
})

describe('where only the distance tells the direction', () => {
  const judged = (margin: number | null) =>
    ({
      measurement: { statistic: { kind: 'value', value: 5, status: 'reported', sources: [] }, inputs: [] },
      standard: sampleStandard('S', { operator: '==', value: 4 }),
      verdict: 'not-met',
      limit: null,
      margin,
      relativeMargin: null,
      targets: [],
      others: [],
      reference: null,
      conditional: [],
    }) as const
  const known = { kind: 'value', value: 6, status: 'reported', sources: [] } as const

  test.each([
    [judged(-1), null],
    [judged(null), judged(-2)],
    [judged(-1), judged(null)],
  ])('there is none as long as one of the two distances is not known', (now, before) => {
    expect(directionSince(indicator('rotation-share'), now, before, known)).toBeNull()
  })

  test('it is that of the two distances', () => {
    expect(directionSince(indicator('rotation-share'), judged(-1), judged(-2), known)).toBe('better')
    expect(directionSince(indicator('rotation-share'), judged(-2), judged(-2), known)).toBe('same')
  })
})

describe('since when', () => {
  const ten = sampleStandard('S', { effectiveFrom: '2016-03-01' })

  test('is told as it is where the year before was judged otherwise, or before any rule', () => {
    expect(assess({ 2016: 11, 2017: 9, 2018: 9 }, [tenAtLeast]).since).toEqual({ year: 2017, atLeast: false })
    expect(assess({ 2015: 9, 2016: 9, 2017: 9, 2018: 9 }, [ten]).since).toEqual({ year: 2016, atLeast: false })
  })

  test('is told as the least where the year before is not known: without a number, or not in the package', () => {
    expect(assess({ 2017: 9, 2018: 9 }, [tenAtLeast]).since).toEqual({ year: 2017, atLeast: true })
    expect(assess({ 2014: 9, 2015: 9, 2016: 9, 2017: 9, 2018: 9 }, [tenAtLeast]).since).toEqual({ year: 2014, atLeast: true })
    expect(assess({ 2016: 9, 2017: 9, 2018: 9 }, [ten], { years: [2016, 2017, 2018] }).since).toEqual({ year: 2016, atLeast: false })
  })

  test('is nothing where this year is not judged', () => {
    expect(assess({ 2017: 9 }, [tenAtLeast]).since).toBeNull()
    expect(assess({ 2017: 9, 2018: 9 }, []).since).toBeNull()
  })
})
