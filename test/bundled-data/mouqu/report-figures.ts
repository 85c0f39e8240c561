import type { ObservationRow } from '../observation-row.ts'
import { baseFigure } from './base-figure.ts'
import { reportObservations, type ReportObservation } from './report-observations.ts'
import { factOf } from './report-facts.ts'
import { passageOf } from './report-passages.ts'

/** The year of the edition, to which the report's undated statements belong. */
export const editionYear = 2018

function toRow({ measure, statements, stage, year, value }: ReportObservation): ObservationRow {
  const [first] = statements
  if (first === undefined) throw new Error(`${measure}: a reported row needs a statement`)
  const fact = factOf(first)
  const figure = value ?? baseFigure(fact)
  return {
    indicator: measure,
    school: null,
    stage: stage ?? null,
    year: year ?? editionYear,
    value: figure,
    upper: fact.figure_max ?? null,
    reason: figure === null ? 'withheld' : null,
    status: 'reported',
    source: passageOf(first).source,
    qualifier: fact.qualifier,
    statements,
  }
}

/** The observations that the report states or withholds. */
export function reportRows(): ObservationRow[] {
  return reportObservations.map(toRow)
}
