import { describe, expect, test } from 'vitest'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import type { Stage } from '#statistics/stage.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { indicator, measured } from '../measured.ts'
import { school, smallDistrict } from '../small-district.ts'

type Rows = NonNullable<Parameters<typeof smallDistrict>[0]['rows']>

function district(sizes: Partial<Record<Stage, readonly number[]>>, rows: Rows = [], grade = 1) {
  const schools = [
    school('a'),
    school('j', { kind: 'junior', stages: ['junior'] }),
    school('k', { kind: 'kindergarten', stages: ['kindergarten'] }),
  ]
  const home = { primary: 'a', junior: 'j', kindergarten: 'k', senior: 's' } as const
  const classes = (['kindergarten', 'primary', 'junior', 'senior'] as const).flatMap((stage) =>
    (sizes[stage] ?? []).map((students) => ({ school: home[stage], stage, year: 2018, grade, students })),
  )
  return smallDistrict({ years: [2018], schools, classes, rows })
}

describe('the standard size of a class', () => {
  test.each<readonly [Stage, number, number, string]>([
    ['primary', 45, 0, 'watch'],
    ['primary', 46, 1, 'not-met'],
    ['junior', 50, 0, 'watch'],
    ['junior', 51, 1, 'not-met'],
  ])('%s: a class of %d makes %d too large', (stage, size, over, verdict) => {
    const one = district({ [stage]: [30, size] })
    expect(measured(`classes-over-standard-${stage}`, one)).toBe(over)
    expect(measured(`largest-class-${stage}`, one)).toBe(size)
    expect(assessIndicator(indicator(`largest-class-${stage}`), one, shippedStandards, 2018).verdict).toBe(verdict)
  })

  test('binds every class, not the mean', () => {
    const one = district({ primary: [30, 30, 48] })
    expect(measured('average-class-size-primary', one)).toBe(36)
    expect(measured('classes-over-standard-primary', one)).toBe(1)
  })

  test('is told school by school', () => {
    const one = district({ primary: [44, 46] })
    expect(
      indicator('classes-over-standard-primary')
        .measureSchools?.(one, 2018, shippedStandards)
        .map(({ school: id }) => id),
    ).toEqual(['a'])
    expect(indicator('largest-class-primary').measureSchools?.(one, 2018, shippedStandards)[0]?.statistic).toMatchObject({ value: 46 })
  })

  test.each([
    'largest-class-primary',
    'classes-over-standard-junior',
    'average-class-size-senior',
    'large-class-share',
    'super-sized-class-share',
    'super-sized-classes',
  ])('%s is not collected without a class list', (id) => {
    expect(measured(id, district({}))).toBe('not-collected')
  })
})

describe('large and super-sized classes', () => {
  test('begin at 56 and 66, the large including the super-sized', () => {
    const one = district({ primary: [55, 56, 65], junior: [66] })
    expect(measured('large-class-share', one)).toBe(75)
    expect(measured('super-sized-class-share', one)).toBe(25)
    expect(measured('super-sized-classes', one)).toBe(1)
  })

  test('are shares of compulsory education alone, and counted in senior schools too', () => {
    const one = district({ primary: [40], senior: [70] })
    expect(measured('super-sized-class-share', one)).toBe(0)
    expect(measured('large-class-share', one)).toBe(0)
    expect(measured('super-sized-classes', one)).toBe(1)
  })

  test('a stated "none" stands, with or without a class list', () => {
    const stated = [{ indicator: 'super-sized-classes', year: 2018, value: 0 }] as const
    expect(measured('super-sized-class-share', district({}, stated))).toBe(0)
    expect(measured('super-sized-classes', district({ primary: [70] }, stated))).toBe(0)
    expect(measured('super-sized-class-share', district({ primary: [70] }, stated))).toBe(0)
  })

  test('a stated number, which counts senior schools, is no part of the share', () => {
    const stated = [{ indicator: 'super-sized-classes', year: 2018, value: 3 }] as const
    const one = district({ primary: [40, 40], junior: [66, 40], senior: [70, 70] }, stated)
    expect(measured('super-sized-classes', one)).toBe(3)
    expect(measured('super-sized-class-share', one)).toBe(25)
  })

  test.each([
    [1, 50, 'watch'],
    [2, 50, 'not-met'],
  ])('of 50 classes, %d may be super-sized at the end of 2018 in the nation', (large, all, verdict) => {
    const sizes = Array.from({ length: all }, (_, index) => (index < large ? 66 : 40))
    const one = district({ primary: sizes })
    const nation = { ...one, package: { ...one.package, meta: { ...one.package.meta, scopes: ['nation' as const] } } }
    const found = assessIndicator(indicator('super-sized-class-share'), nation, shippedStandards, 2018)
    expect([found.standard?.id, found.verdict]).toEqual(['CS-N-SUPER-2018', verdict])
  })
})

describe('kindergarten classes', () => {
  test.each([
    [1, 25, 100],
    [1, 26, 50],
    [2, 30, 100],
    [2, 31, 50],
    [3, 35, 100],
    [3, 36, 50],
  ])('of grade %d with %d children: %d %% within the limit', (grade, size, share) => {
    const one = district({ kindergarten: [20, size] }, [], grade)
    expect(measured('kindergarten-class-limit-share', one)).toBe(share)
    const name = (['small', 'middle', 'big'] as const)[grade - 1] ?? ''
    expect(measured(`largest-kindergarten-class-${name}`, one)).toBe(size)
  })
})

describe('classes above the standard, school by school', () => {
  test('are counted, and a school within it has none', () => {
    const schools = [school('a'), school('b')]
    const classes = [46, 47, 45].map((students, at) => ({ school: 'a', stage: 'primary' as const, year: 2018, grade: 1 + at, students }))
    const one = smallDistrict({
      years: [2018],
      schools,
      classes: [...classes, { school: 'b', stage: 'primary', year: 2018, grade: 1, students: 45 }],
    })
    expect(
      indicator('classes-over-standard-primary')
        .measureSchools?.(one, 2018, shippedStandards)
        .map(({ school: id, statistic }) => [id, statistic.kind === 'value' && statistic.value]),
    ).toEqual([
      ['a', 2],
      ['b', 0],
    ])
  })

  test('have no meaning before the rule of April 2017', () => {
    const one = smallDistrict({
      years: [2016],
      schools: [school('a')],
      classes: [{ school: 'a', stage: 'primary', year: 2016, grade: 1, students: 60 }],
    })
    expect(measured('classes-over-standard-primary', one, 2016)).toBe('not-applicable')
    expect(measured('classes-over-standard-primary', smallDistrict({ years: [2016], schools: [school('a')] }), 2016)).toBe('not-collected')
  })
})

describe('the share of super-sized classes', () => {
  const inputs = (id: string, one: ReturnType<typeof district>) =>
    indicator(id)
      .measure(one, 2018, shippedStandards)
      .inputs.map(({ name, statistic }) => [name.zh, statistic.kind === 'value' && statistic.value])

  test('shows the classes that it is of: compulsory ones, or senior ones', () => {
    const one = district({ primary: [40, 66], senior: [70, 40, 40, 40] })
    expect(inputs('super-sized-class-share', one)).toEqual([
      ['66 人及以上班级', 1],
      ['义务教育班级', 2],
    ])
    expect(inputs('super-sized-class-share-senior', one)).toEqual([
      ['66 人及以上班级', 1],
      ['高中班级', 4],
    ])
    expect(measured('super-sized-class-share-senior', one)).toBe(25)
  })

  test('rests on a stated "none", for senior schools too; a stated number above it is not used', () => {
    const none = district({ senior: [70] }, [{ indicator: 'super-sized-classes', year: 2018, value: 0 }])
    expect(measured('super-sized-class-share-senior', none)).toBe(0)
    for (const id of ['super-sized-class-share', 'super-sized-class-share-senior']) expect(inputs(id, none)).toEqual([['超大班额班级', 0]])
    const some = district({ senior: [70, 40] }, [{ indicator: 'super-sized-classes', year: 2018, value: 5 }])
    expect(measured('super-sized-class-share-senior', some)).toBe(50)
  })

  test('has no meaning where the register has no school of the stage; of kindergartens nothing is counted', () => {
    const one = district({ kindergarten: [70], primary: [40] })
    expect(measured('super-sized-class-share-senior', one)).toBe('not-applicable')
    expect(measured('super-sized-classes', one)).toBe(0)
    const onlyPrimary = smallDistrict({ years: [2018], schools: [school('a')] })
    expect(measured('super-sized-class-share', onlyPrimary)).toBe('not-collected')
  })
})
