import type { BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { weightedSpread } from '#indicators/resources/weighted-spread.ts'
import type { School } from '#statistics/district-package.ts'

/** What one school adds to the variation of a resource. */
export interface VariationPart {
  readonly school: School
  readonly students: number
  /** Of all students, in percent. */
  readonly share: number
  /** In the unit of the resource per student, or per 100. */
  readonly value: number
  readonly fromMean: number
  /** Share of students × (value − mean)², in percent of the sum over schools; 0 where no school differs. */
  readonly part: number
}

export interface VariationParts {
  /** The largest part first. */
  readonly parts: readonly VariationPart[]
  /** The schools for whose missing numbers there is no variation. */
  readonly missing: readonly School[]
}

/** A coefficient of variation taken apart by school: S² = Σ (nᵢ/N)(xᵢ − X̄)², so each term says how much its school weighs. */
export function variationParts({ rows }: BalanceSheet, column: number): VariationParts {
  const stocks = rows.flatMap(({ school, students, cells }) => {
    const cell = cells[column]
    return cell?.amount.kind === 'value' && students.kind === 'value'
      ? [{ school, resource: cell.amount.value, students: students.value, per: cell.resource.per }]
      : []
  })
  const known = new Set(stocks.map(({ school }) => school))
  const missing = rows.flatMap(({ school }) => (known.has(school) ? [] : [school]))
  const spread = weightedSpread(stocks)
  if (missing.length > 0 || spread === null) return { parts: [], missing }
  const counted = stocks.filter(({ students }) => students > 0)
  const all = counted.reduce((sum, { students }) => sum + students, 0)
  const parts = counted.map(({ school, resource, students, per }) => {
    const fromMean = resource / students - spread.mean
    const part = spread.deviation === 0 ? 0 : ((students / all) * fromMean ** 2) / spread.deviation ** 2
    return {
      school,
      students,
      share: (students / all) * 100,
      value: (resource / students) * per,
      fromMean: fromMean * per,
      part: part * 100,
    }
  })
  return { parts: parts.toSorted((a, b) => b.part - a.part), missing }
}
