import { describe, expect, test } from 'vitest'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import type { BalanceStage } from '#indicators/resources/balance-schools.ts'
import { resources, resourceThreshold, type Resource } from '#indicators/resources/resource.ts'
import { ruleSchools } from '#indicators/resources/rule-schools.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { indicator, measured } from '../measured.ts'
import { school, smallDistrict } from '../small-district.ts'

interface Numbers {
  readonly students: number
  /** Of each of the seven, as a share of its threshold. */
  readonly share?: number
  /** A resource that has another amount. */
  readonly other?: { readonly resource: Resource; readonly amount: number }
}

/** What a school needs of a resource to be exactly at its threshold. */
function needed(resource: Resource, stage: BalanceStage, students: number): number {
  return (resourceThreshold(resource, stage, shippedStandards) * students) / resource.per
}

function district(stage: BalanceStage, schools: readonly Numbers[]): DistrictStatistics {
  const ids = schools.map((_, at) => `s${at}`)
  const rows = schools.flatMap(({ students, share = 1, other }, at) =>
    [
      { measure: 'students', value: students },
      ...resources.map((resource) => ({
        measure: resource.measure,
        value: other?.resource === resource ? other.amount : needed(resource, stage, students) * share,
      })),
    ].map(({ measure, value }) => ({ indicator: measure, school: ids[at] ?? '', stage, year: 2018, value })),
  )
  return smallDistrict({ years: [2018], schools: ids.map((id) => school(id, { kind: stage, stages: [stage] })), rows })
}

const verdict = (id: string, of: DistrictStatistics) => assessIndicator(indicator(id), of, shippedStandards, 2018).verdict
const cases = resources.flatMap((resource) => (['primary', 'junior'] as const).map((stage) => [resource.id, stage, resource] as const))

describe('from pupils and resources to the verdict', () => {
  test.each(cases)('%s, %s: just what is needed meets it, one part in a thousand less does not', (id, stage, resource) => {
    const students = 1_370
    const amount = needed(resource, stage, students)
    const having = (factor: number) => district(stage, [{ students, other: { resource, amount: amount * factor } }])
    expect(verdict(`${id}-${stage}`, having(1))).toBe('watch')
    expect(verdict(`${id}-${stage}`, having(0.999))).toBe('not-met')
    expect(verdict(`${id}-${stage}`, having(1.04))).toBe('met')
  })

  test.each(cases)('%s, %s: 85 %% of the threshold is enough for the remaining one, a thousandth less is not', (_, stage, resource) => {
    const students = 1_370
    const amount = needed(resource, stage, students)
    const at = (share: number) => district(stage, [{ students, other: { resource, amount: amount * share } }])
    expect(verdict(`lowest-resource-ratio-${stage}`, at(0.85))).not.toBe('not-met')
    expect(verdict(`fewest-resources-met-${stage}`, at(0.85))).toBe('watch')
    expect(verdict(`lowest-resource-ratio-${stage}`, at(0.849))).toBe('not-met')
  })
})

describe('a school without pupils', () => {
  const withEmpty = district('primary', [{ students: 500, share: 0.5 }, { students: 0 }])
  const empty = district('primary', [{ students: 0 }])

  test('does not keep the rule from testing the others', () => {
    expect(verdict('fewest-resources-met-primary', withEmpty)).toBe('not-met')
    expect(measured('lowest-resource-ratio-primary', withEmpty)).toBeCloseTo(50, 9)
    expect(measured('balance-schools-failing-primary', withEmpty)).toBe(1)
    expect(measured('variation-sports-area-per-student-primary', withEmpty)).toBe(0)
  })

  test('is none that the rule tests, nor is any of a stage that it does not cover', () => {
    expect(ruleSchools(withEmpty, 2018, 'primary', shippedStandards).map(({ school: id }) => id)).toEqual(['s0'])
    expect(ruleSchools(withEmpty, 2018, 'senior', shippedStandards)).toEqual([])
  })

  test('alone is not tested at all: nothing is met by nobody', () => {
    for (const id of [
      'fewest-resources-met',
      'lowest-resource-ratio',
      'balance-schools-failing',
      'variation-sports-area-per-student',
      'sports-area-per-student',
    ]) {
      expect(measured(`${id}-primary`, empty)).toBe('not-applicable')
      expect(verdict(`${id}-primary`, empty)).toBe('no-standard')
    }
  })
})

test('what a school lacks has a name', () => {
  const rows = [{ indicator: 'students', school: 'a', stage: 'primary' as const, year: 2018, value: 500 }]
  const of = smallDistrict({ years: [2018], schools: [school('a')], rows })
  const lacking = (id: string) =>
    indicator(id)
      .measure(of, 2018, shippedStandards)
      .inputs.flatMap(({ name, statistic }) => (statistic.kind === 'missing' ? [name.zh] : []))
  expect(lacking('variation-sports-area-per-student-primary')).toEqual(['体育运动场馆面积'])
  expect(lacking('fewest-resources-met-primary')).toHaveLength(7)
  expect(assessIndicator(indicator('fewest-resources-met-primary'), of, shippedStandards, 2018).verdict).toBe('not-assessable')
})
