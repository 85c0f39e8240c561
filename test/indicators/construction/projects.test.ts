import { describe, expect, test } from 'vitest'
import type { Project } from '#statistics/district-package.ts'
import type { Unit } from '#statistics/unit.ts'
import { indicator, measured } from '../measured.ts'
import { smallDistrict } from '../small-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

function project(id: string, more: Partial<Project> = {}): Project {
  return {
    id,
    duty: 'construction',
    name: { zh: id, en: id },
    kind: 'building',
    state: 'completed',
    figures: [],
    status: 'reported',
    source: 'book',
    ...more,
  }
}

function figure(zh: string, unit: Unit, value: number | null): Project['figures'][number] {
  return {
    name: { zh, en: zh },
    unit,
    value,
    ...(value === null ? { reason: 'withheld' as const } : {}),
    status: 'reported',
    source: 'book',
  }
}

function district(...projects: readonly Project[]) {
  return smallDistrict({ years: [2016, 2017, 2018], projects: [...projects] })
}

describe('the share completed', () => {
  test('is of the building projects whose state is known, at the edition’s date', () => {
    const one = district(
      project('a'),
      project('b', { state: 'in-use' }),
      project('c', { state: 'under-construction' }),
      project('d', { state: 'planned' }),
      project('e', { kind: 'equipment' }),
    )
    expect(measured('projects-completed-share', one)).toBe(50)
    expect(measured('projects-completed-share', one, 2017)).toBe('not-collected')
  })

  test('is not collected without projects', () => {
    expect(measured('projects-completed-share', district())).toBe('not-collected')
  })
})

describe('what is completed in a year', () => {
  const one = district(
    project('then', { end: '2017-08', figures: [figure('总投资', 'yuan', 100), figure('建筑面积', 'square-metre', 40)] }),
    project('now', { end: '2018-03', figures: [figure('总投资', 'yuan', 200), figure('总建筑面积', 'square-metre', 60)] }),
    project('undated', { figures: [figure('建筑面积', 'square-metre', 5), figure('外墙面维修', 'square-metre', 900)] }),
    project('next', { end: '2019-08', state: 'in-use' }),
    project('under way', { state: 'under-construction', end: '2018-12' }),
  )

  test('counts by the date: what has none counts in no year, and is told beside that of the edition', () => {
    expect(measured('completed-projects', one, 2017)).toBe(1)
    expect(measured('completed-projects', one)).toBe(1)
    const inputs = (year: number) => indicator('completed-projects').measure(one, year, shippedStandards).inputs
    expect(inputs(2018).map(({ statistic }) => statistic.kind === 'value' && statistic.value)).toEqual([2, 1])
    expect(inputs(2017)).toEqual([])
  })

  test('adds up investment and floor area, not facades', () => {
    expect(measured('completed-projects-investment', one)).toBe(200)
    expect(measured('completed-projects-floor-area', one)).toBe(60)
    expect(
      indicator('completed-projects-floor-area')
        .measure(one, 2018, shippedStandards)
        .inputs.map(({ name }) => name.zh),
    ).toEqual(['now：总建筑面积'])
  })

  test('is withheld as soon as one number is', () => {
    expect(
      measured('completed-projects-investment', district(project('a', { end: '2018-03', figures: [figure('总投资', 'yuan', null)] }))),
    ).toBe('withheld')
  })
})

test('only building counts, done or in use, in its year; a facade in square metres is no floor area, an investment no area', () => {
  const one = district(
    project('used', {
      end: '2018-09',
      state: 'in-use',
      figures: [figure('建筑面积说明', 'yuan', 7), figure('占地面积', 'square-metre', 80)],
    }),
    project('machines', { kind: 'equipment', end: '2018-09' }),
  )
  expect(measured('completed-projects', one)).toBe(1)
  expect(measured('completed-projects-floor-area', one)).toBe('not-collected')
  expect(measured('completed-projects-investment', one)).toBe(7)
  expect(indicator('completed-projects').measure(one, 2018, shippedStandards).inputs).toEqual([])
  expect(indicator('completed-projects-investment').measure(one, 2018, shippedStandards).inputs).toMatchObject([
    { name: { zh: 'used：建筑面积说明' }, unit: 'yuan', statistic: { value: 7 } },
  ])
})

test('projects without a state are not among those that the share is of; done ones without a date are told in the last year alone', () => {
  const { state: _, ...unknown } = project('b')
  const one = district(project('a'), unknown, project('dated', { end: '2017-03' }))
  expect(measured('projects-completed-share', one)).toBe(100)
  const inputs = (year: number) => indicator('completed-projects').measure(one, year, shippedStandards).inputs
  expect(inputs(2017)).toEqual([])
  expect(inputs(2018)).toHaveLength(2)
})
