import { describe, expect, test } from 'vitest'
import { applicableStandards, firstTestedYear, type Situation } from '#standards/applicable-standards.ts'
import type { Standard } from '#standards/standard.ts'
import { bookOf, sampleStandard } from './sample-standard.ts'
import { shippedStandards } from './shipped-standards.ts'

const zhengzhou: Situation = {
  stage: 'primary',
  scopes: ['nation', 'central-west', 'henan', 'zhengzhou'],
  area: 'city-district',
  year: 2018,
}
const condition = { kind: 'some', words: { zh: '列为重点目标的', en: 'only key targets' } } as const

function applies(standards: readonly Standard[], situation: Partial<Situation> = {}) {
  const ids = standards.map(({ id }) => id)
  const { inForce, targets, conditional } = applicableStandards(bookOf(...standards), ids, { ...zhengzhou, ...situation })
  return { inForce: inForce?.id ?? null, targets: targets.map(({ id }) => id), conditional: conditional.map(({ id }) => id) }
}

const nothing = { inForce: null, targets: [], conditional: [] }

describe('time', () => {
  test.each([
    ['2018-12-31', true],
    ['2018', true],
    ['2019-01-01', false],
  ])('what takes effect on %s tests 2018: %s', (effectiveFrom, isTest) => {
    const found = applies([sampleStandard('A', { effectiveFrom })])
    expect(found).toEqual(isTest ? { ...nothing, inForce: 'A' } : { ...nothing, targets: ['A'] })
  })

  test.each([
    ['2018-12-31', 'A'],
    ['2018-12-30', null],
    ['2017-06-30', null],
    ['2019-01-01', 'A'],
  ])('what is replaced after %s gives for the end of 2018: %s', (effectiveUntil, inForce) => {
    expect(applies([sampleStandard('A', { effectiveUntil })])).toEqual({ ...nothing, inForce })
  })

  test('a deadline at the end of the year is a test of that year, a later one a target', () => {
    const standard = sampleStandard('A', { deadline: '2018-12-31' })
    expect(applies([standard]).inForce).toBe('A')
    expect(applies([standard], { year: 2017 })).toEqual({ ...nothing, targets: ['A'] })
    expect(firstTestedYear(standard)).toBe(2018)
  })

  test('targets come soonest first, of one year the narrower first', () => {
    const late = sampleStandard('late', { effectiveFrom: '2023-03-01' })
    const soon = sampleStandard('soon', { deadline: '2020-12-31' })
    const soonHere = sampleStandard('soon-here', { deadline: '2020-12-31', scope: 'henan' })
    expect(applies([late, soon, soonHere]).targets).toEqual(['soon-here', 'soon', 'late'])
  })
})

describe('place', () => {
  const nation = sampleStandard('nation')
  const henan = sampleStandard('henan', { scope: 'henan', value: 5 })
  const city = sampleStandard('city', { scope: 'zhengzhou', value: 7 })

  const others = (...standards: readonly Standard[]) =>
    applicableStandards(
      bookOf(...standards),
      standards.map(({ id }) => id),
      zhengzhou,
    ).others.map(({ id }) => id)

  test('the strictest in force gives the verdict: a laxer one of a province or city never hides the nation’s', () => {
    // At least 10, 5 and 7: 10 asks for most, 5 for least.
    expect(applies([henan, city, nation]).inForce).toBe('nation')
    expect(others(henan, city, nation)).toEqual(['city', 'henan'])
    const strict = sampleStandard('strict', { scope: 'henan', value: 12 })
    expect(applies([nation, strict]).inForce).toBe('strict')
    expect(applies([nation, strict], { scopes: ['nation', 'east'] }).inForce).toBe('nation')
  })

  test('of a most, the least is the strictest; an exact value goes before a limit at the same number', () => {
    const most = (id: string, value: number) => sampleStandard(id, { operator: '<=', value })
    expect(applies([most('5 %', 5), most('2 %', 2), sampleStandard('none', { operator: '==', value: 0 })]).inForce).toBe('none')
    expect(applies([most('5 %', 5), most('2 %', 2)]).inForce).toBe('2 %')
    expect(applies([sampleStandard('all', { value: 100 }), sampleStandard('exactly all', { operator: '==', value: 100 })]).inForce).toBe(
      'exactly all',
    )
  })

  test('of those that ask for the same, one that is no recognition rule is told, then the narrowest', () => {
    const recognition = sampleStandard('recognition', { kind: 'recognition', scope: 'zhengzhou' })
    const same = sampleStandard('henan', { scope: 'henan' })
    expect(applies([recognition, nation, same]).inForce).toBe('henan')
    expect(others(recognition, nation, same)).toEqual(['nation', 'recognition'])
  })

  test('a narrower one that is not in force yet leaves the wider one', () => {
    const later = sampleStandard('city', { scope: 'zhengzhou', effectiveFrom: '2019-01-02' })
    expect(applies([nation, later])).toEqual({ ...nothing, inForce: 'nation', targets: ['city'] })
  })

  test('city districts and counties have their own', () => {
    const own = [sampleStandard('city', { area: 'city-district' }), sampleStandard('county', { area: 'county' })]
    expect(applies(own).inForce).toBe('city')
    expect(applies(own, { area: 'county' }).inForce).toBe('county')
  })
})

test('of one scope the one first tested in the latest year wins, then the one that took effect last', () => {
  const plan = [
    sampleStandard('step-1', { effectiveFrom: '2018-02-12', deadline: '2018-12-31' }),
    sampleStandard('step-2', { effectiveFrom: '2018-02-12', deadline: '2020-12-31' }),
  ]
  expect(applies(plan, { year: 2020 }).inForce).toBe('step-2')
  const two = [sampleStandard('old', { effectiveFrom: '2014-08-13' }), sampleStandard('new', { effectiveFrom: '2014-09-01' })]
  expect(applies(two).inForce).toBe('new')
})

test('a standard of other stages is passed over; an indicator without a stage takes any', () => {
  const junior = sampleStandard('J', { stages: ['junior'] })
  expect(applies([junior])).toEqual(nothing)
  expect(applies([junior], { stage: 'junior' }).inForce).toBe('J')
  expect(applies([junior], { stage: null }).inForce).toBe('J')
})

test('one that binds only under a condition is shown beside, never in force', () => {
  expect(applies([sampleStandard('A', { condition }), sampleStandard('B')])).toEqual({ ...nothing, inForce: 'B', conditional: ['A'] })
})

test('ids that are not shipped are passed over', () => {
  expect(applicableStandards(new Map(), ['QB-G10'], zhengzhou)).toEqual({ ...nothing, others: [] })
})

describe('the shipped standards', () => {
  const inForce = (ids: readonly string[], situation: Partial<Situation>) =>
    applicableStandards(shippedStandards, ids, { ...zhengzhou, ...situation }).inForce?.id ?? null

  const quotas = [...shippedStandards.keys()].filter((id) => /^FU-(PS-|HN-SEN-(city|county))/.test(id))
  test.each<readonly [Partial<Situation>, string | null]>([
    [{ stage: 'primary', year: 2015 }, null],
    [{ stage: 'primary', year: 2016 }, 'FU-PS-primary-2016'],
    [{ stage: 'junior', year: 2019 }, 'FU-PS-junior-2016'],
    [{ stage: 'primary', year: 2020 }, 'FU-PS-primary-2020'],
    [{ stage: 'junior', year: 2022 }, 'FU-PS-junior-2020'],
    [{ stage: 'primary', year: 2023 }, 'FU-PS-primary-2023'],
    [{ stage: 'primary', year: 2018, scopes: ['nation', 'east'] }, 'FU-PS-primary-2016E'],
    [{ stage: 'junior', year: 2021, scopes: ['nation', 'east'] }, 'FU-PS-junior-2020'],
    [{ stage: 'senior', year: 2018 }, 'FU-HN-SEN-city'],
    [{ stage: 'senior', year: 2018, area: 'county' }, 'FU-HN-SEN-county'],
    [{ stage: 'senior', year: 2018, scopes: ['nation', 'central-west'] }, null],
    [{ stage: 'senior', year: 2016 }, null],
  ])('the quota of public funds for %o is %s', (situation, id) => {
    expect(inForce(quotas, situation)).toBe(id)
  })

  const superSized = ['CS-HN-SUPER-2018', 'CS-N-SUPER-2018', 'CS-HN-SUPER-2020', 'CS-N-SUPER-2020']
  test.each<readonly [number, readonly Situation['scopes'][number][], string | null]>([
    [2017, ['nation'], null],
    [2018, ['nation'], 'CS-N-SUPER-2018'],
    // The nation’s 2 % is stricter than Henan’s 5 %.
    [2018, ['nation', 'henan'], 'CS-N-SUPER-2018'],
    [2020, ['nation'], 'CS-N-SUPER-2020'],
    [2020, ['nation', 'henan'], 'CS-HN-SUPER-2020'],
  ])('super-sized classes in %d for %o are tested by %s', (year, scopes, id) => {
    expect(inForce(superSized, { year, scopes: [...scopes], stage: null })).toBe(id)
  })

  test.each<readonly [number, readonly Situation['scopes'][number][], string | null]>([
    [2018, ['nation', 'henan'], 'SA-VIDEO-30-HN'],
    [2018, ['nation', 'henan', 'zhengzhou'], 'SA-VIDEO-30-HN'],
    [2019, ['nation', 'henan', 'zhengzhou'], 'SA-VIDEO-90-ZZ'],
    [2019, ['nation', 'henan'], 'SA-VIDEO-30-HN'],
    [2018, ['nation'], null],
  ])('video is kept in %d in %o by %s', (year, scopes, id) => {
    const ids = ['SA-VIDEO-90-ZZ', 'SA-VIDEO-30-HN', 'SA-VIDEO-90']
    const found = applicableStandards(shippedStandards, ids, { ...zhengzhou, stage: null, year, scopes: [...scopes] })
    expect(found.inForce?.id ?? null).toBe(id)
    expect(found.conditional.map((one) => one.id)).toEqual(['SA-VIDEO-90'])
  })
})
