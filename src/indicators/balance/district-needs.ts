import type { School } from '#statistics/district-package.ts'
import { weakestStatus, type Status } from '#statistics/statistic.ts'
import { resources, type Resource } from '../resources/resource.ts'
import type { BalanceCell, BalanceSheet } from './balance-sheet.ts'
import { variationNeed, type VariationNeed } from './variation-need.ts'

/** What one school lacks of one resource to reach its threshold, in whole units of the resource. */
export interface CellNeed {
  readonly school: School
  readonly resource: Resource
  readonly amount: number
  /** Whether the school passes the school rule without it: it is the one indicator that may stay at 85 % or more. */
  readonly forgiven: boolean
  /** Of the number that falls short: what it takes is as weak. */
  readonly status: Status
}

/** What brings the variation of one resource to its limit. */
export interface SpreadNeed {
  readonly resource: Resource
  readonly limit: number
  readonly need: VariationNeed
  /** Of the coefficient. */
  readonly status: Status
}

/** What all schools together lack of one resource; as weak as the weakest of its cells. */
export interface ResourceNeed {
  readonly resource: Resource
  readonly amount: number
  readonly schools: number
  readonly status: Status
}

/** What it takes: every failing cell, every failing coefficient of variation, and what the cells add up to. */
export interface DistrictNeeds {
  readonly cells: readonly CellNeed[]
  readonly variations: readonly SpreadNeed[]
  /** Sum of the cells by resource, in the order of the document; a resource that lacks nothing is left out. */
  readonly byResource: readonly ResourceNeed[]
  readonly bySchool: readonly { readonly school: School; readonly needs: readonly CellNeed[] }[]
  /** Cells without a number, which may lack something that nobody knows; where a number cannot be (no students) nothing is lacking. */
  readonly unknown: number
}

/** What the schools of a sheet lack, and what would even them out; each coefficient is taken on its own, as it stands now. */
export function districtNeeds(sheet: BalanceSheet): DistrictNeeds {
  const bySchool = sheet.rows.flatMap(({ school, cells, verdict }) => {
    const needs = cells.flatMap(({ resource, measurement: { statistic }, need, state }): readonly CellNeed[] =>
      need === null || need === 0 || statistic.kind === 'missing'
        ? []
        : [{ school, resource, amount: need, forgiven: verdict === 'met' && state === 'near', status: statistic.status }],
    )
    return needs.length === 0 ? [] : [{ school, needs }]
  })
  const cells = bySchool.flatMap(({ needs }) => needs)
  return {
    cells,
    bySchool,
    variations: resources.flatMap((resource, column) => spreadNeed(sheet, resource, column)),
    byResource: resources.flatMap((resource) => {
      const own = cells.filter((cell) => cell.resource === resource)
      return own.length === 0
        ? []
        : [{ resource, amount: own.reduce((sum, { amount }) => sum + amount, 0), schools: own.length, status: weakestStatus(own) }]
    }),
    unknown: sheet.rows.reduce((count, row) => count + row.cells.filter(isUnknown).length, 0),
  }
}

function isUnknown({ measurement: { statistic } }: BalanceCell): boolean {
  return statistic.kind === 'missing' && statistic.reason !== 'not-applicable'
}

function spreadNeed({ rows, variations }: BalanceSheet, resource: Resource, column: number): readonly SpreadNeed[] {
  const assessment = variations[column]
  const statistic = assessment?.measurement.statistic
  if (assessment?.verdict !== 'not-met' || assessment.limit?.kind !== 'value' || statistic?.kind !== 'value') return []
  const limit = assessment.limit.value
  const stocks = rows.flatMap(({ school, students, cells }) => {
    const amount = cells[column]?.amount
    return amount?.kind === 'value' && students.kind === 'value'
      ? [{ school: school.id, resource: amount.value, students: students.value }]
      : []
  })
  const need = variationNeed(stocks, limit)
  return need === null ? [] : [{ resource, limit, need, status: statistic.status }]
}
