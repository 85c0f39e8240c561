import { describe, expect, test } from 'vitest'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { indicator, measured } from '../measured.ts'
import { school, smallDistrict } from '../small-district.ts'

function district(numbers: Readonly<Record<string, number>>, year = 2018) {
  return smallDistrict({ years: [year], rows: Object.entries(numbers).map(([id, value]) => ({ indicator: id, year, value })) })
}

const children = {
  'public-kindergarten-children': 450,
  'private-kindergarten-children': 550,
  'affordable-private-kindergarten-children': 350,
  'preschool-age-population': 1_250,
}

describe('shares of children', () => {
  test('are of all enrolled children, by children, not by sites', () => {
    const one = district(children)
    expect(measured('public-kindergarten-share', one)).toBe(45)
    expect(measured('affordable-kindergarten-share', one)).toBe(80)
    expect(measured('gross-enrolment-ratio', one)).toBe(80)
  })

  test('are not collected where one of the numbers is missing', () => {
    expect(
      measured('affordable-kindergarten-share', district({ 'public-kindergarten-children': 1, 'private-kindergarten-children': 1 })),
    ).toBe('not-collected')
  })

  test('have no meaning without children', () => {
    expect(measured('public-kindergarten-share', district({ 'public-kindergarten-children': 0, 'private-kindergarten-children': 0 }))).toBe(
      'not-applicable',
    )
  })

  test('are targets for 2020 before it, not failures', () => {
    const found = assessIndicator(indicator('affordable-kindergarten-share'), district(children), shippedStandards, 2018)
    expect(found.verdict).toBe('no-standard')
    expect(found.targets[0]).toMatchObject({ id: 'PS-HN-PUHUI-2020', value: 85, deadline: '2020-12-31' })
  })

  test('are tested from 2020 on', () => {
    const found = assessIndicator(indicator('affordable-kindergarten-share'), district(children, 2020), shippedStandards, 2020)
    expect(found).toMatchObject({ verdict: 'not-met', standard: { id: 'PS-HN-PUHUI-2020' }, margin: -5 })
  })
})

describe('the grading rate', () => {
  test('is the stated one where the source states it', () => {
    expect(
      measured('kindergarten-grading-rate', district({ 'kindergarten-grading-rate': 63, 'graded-kindergartens': 22, kindergartens: 35 })),
    ).toBe(63)
  })

  test('is computed otherwise', () => {
    expect(measured('kindergarten-grading-rate', district({ 'graded-kindergartens': 6, kindergartens: 15 }))).toBe(40)
  })

  test('is held against no standard, as there is none', () => {
    expect(indicator('kindergarten-grading-rate').standards).toEqual([])
  })
})

test('the largest kindergarten is a reference, as the text says "as a rule"', () => {
  const garden = (id: string) => school(id, { kind: 'kindergarten', stages: ['kindergarten'] })
  const size = (id: string, value: number) => ({ indicator: 'students', year: 2018, school: id, stage: 'kindergarten' as const, value })
  const one = smallDistrict({ years: [2018], schools: [garden('a'), garden('b')], rows: [size('a', 300), size('b', 412)] })
  const found = assessIndicator(indicator('largest-kindergarten'), one, shippedStandards, 2018)
  expect(found).toMatchObject({ verdict: 'no-standard', measurement: { statistic: { value: 412 } }, conditional: [{ id: 'CS-KG-size' }] })
  expect(indicator('largest-kindergarten').measureSchools?.(one, 2018, shippedStandards)).toHaveLength(2)
})

test('the largest kindergarten is told garden by garden, and has no meaning without one', () => {
  const garden = school('a', { kind: 'kindergarten', stages: ['kindergarten'] })
  const rows = [{ indicator: 'students', year: 2018, school: 'a', stage: 'kindergarten' as const, value: 300 }]
  const sizes = (schools: ReturnType<typeof school>[]) =>
    indicator('largest-kindergarten')
      .measureSchools?.(smallDistrict({ years: [2018], schools, rows }), 2018, shippedStandards)
      .map(({ school: id, statistic }) => [id, statistic.kind === 'value' && statistic.value])
  expect(sizes([garden])).toEqual([['a', 300]])
  expect(measured('largest-kindergarten', smallDistrict({ years: [2018], schools: [school('p')] }))).toBe('not-applicable')
})

describe('the share of kindergarten classes within their limit', () => {
  const garden = school('k', { kind: 'kindergarten', stages: ['kindergarten'] })
  const shareOf = (classes: readonly (readonly [grade: number, students: number])[], year = 2018) =>
    measured(
      'kindergarten-class-limit-share',
      smallDistrict({
        years: [year],
        schools: [garden],
        classes: classes.map(([grade, students]) => ({ school: 'k', stage: 'kindergarten' as const, year, grade, students })),
      }),
      year,
    )

  test('is of 25, 30 and 35 by grade (幼儿园工作规程 art. 11)', () => {
    expect(
      shareOf([
        [1, 25],
        [1, 26],
        [2, 30],
        [3, 35],
      ]),
    ).toBe(75)
  })

  test('has no meaning in a year before the limits, of March 2016; without classes it is not collected', () => {
    expect(shareOf([[1, 25]], 2015)).toBe('not-applicable')
    expect(shareOf([])).toBe('not-collected')
  })
})
