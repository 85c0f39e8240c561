import type { DistrictView } from '#view/district-view.ts'
import { catalogue } from '#indicators/catalogue.ts'
import type { Indicator } from '#indicators/indicator.ts'
import { assessSchool, type SchoolAssessment } from '#indicators/schools/assess-school.ts'
import type { School } from '#statistics/district-package.ts'
import { stages, type Stage } from '#statistics/stage.ts'
import { withoutTotals } from './without-totals.ts'

/** One indicator of the schools compared. */
export interface ComparisonRow {
  readonly indicator: Indicator
  /** One a school, in their order; null where the indicator does not apply to it. */
  readonly cells: readonly (SchoolAssessment | null)[]
  /** The assessment that names the standard; null where none of them has one. */
  readonly standard: SchoolAssessment | null
  /** Largest less smallest number; null with fewer than two. */
  readonly difference: number | null
  /** The largest number in size, for the length of the bars. */
  readonly largest: number
}

/** The rows of one stage; `null` is the whole school. */
export interface ComparisonGroup {
  readonly stage: Stage | null
  readonly rows: readonly ComparisonRow[]
}

/**
 * The indicators of schools side by side, stage by stage and then for the whole school. A total over stages that says no more
 * of any of them than the row of its stage is left out. Within a stage, what a standard binds comes first.
 */
export function comparisonRows(schools: readonly School[], { district, standards, year }: DistrictView): readonly ComparisonGroup[] {
  const columns = schools.map(({ id }) => assessSchool(id, district, standards, year))
  const told = new Set(columns.flatMap((column) => withoutTotals(column).map(({ indicator }) => indicator.id)))
  const rows = catalogue
    .filter(({ id }) => told.has(id))
    .map((indicator) =>
      rowOf(
        indicator,
        columns.map((column) => column.find((one) => one.indicator.id === indicator.id) ?? null),
      ),
    )
  const tested = [...rows.filter(({ standard }) => standard !== null), ...rows.filter(({ standard }) => standard === null)]
  const taught = new Set(schools.flatMap((school) => school.stages))
  const [only] = taught
  if (taught.size === 1 && only !== undefined) return tested.length === 0 ? [] : [{ stage: only, rows: tested }]
  return [...stages, null].flatMap((stage) => {
    const own = tested.filter(({ indicator }) => indicator.stage === stage)
    return own.length === 0 ? [] : [{ stage, rows: own }]
  })
}

function rowOf(indicator: Indicator, cells: readonly (SchoolAssessment | null)[]): ComparisonRow {
  const values = cells.flatMap((cell) => (cell?.measurement.statistic.kind === 'value' ? [cell.measurement.statistic.value] : []))
  return {
    indicator,
    cells,
    standard: cells.find((cell) => cell?.limit != null) ?? null,
    difference: values.length < 2 ? null : Math.max(...values) - Math.min(...values),
    largest: Math.max(0, ...values.map(Math.abs)),
  }
}
