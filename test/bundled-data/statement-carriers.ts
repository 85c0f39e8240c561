import type { DistrictPackage, RecordFigure } from '#statistics/district-package.ts'
import { measures } from '#statistics/measures/measures.ts'
import type { Stage } from '#statistics/stage.ts'
import type { Status } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { observationRows } from './bundled-district.ts'

/** The number of a row or of a record's figure that carries a statement. */
export interface CarriedFigure {
  readonly unit: Unit
  readonly value: number | null
  readonly upper: number | null
  readonly reason: string | null
  readonly qualifier: string | null
  /** Of an observation only. */
  readonly stage?: Stage | null
  readonly year?: number
}

/** One place of a package that says it carries a statement. */
export interface Carrier {
  readonly part: string
  readonly status: Status
  readonly source: string
  readonly figure: CarriedFigure | null
}

type Found = readonly (readonly [statements: readonly string[], carrier: Carrier])[]

function fromFigures(part: string, figures: readonly RecordFigure[]): Found {
  return figures.map(({ unit, value, upper, reason, qualifier, status, source, statements }) => [
    statements ?? [],
    { part, status, source, figure: { unit, value, upper: upper ?? null, reason: reason ?? null, qualifier: qualifier ?? null } },
  ])
}

function fromObservations(district: DistrictPackage): Found {
  return observationRows(district).map(({ indicator, stage, year, value, upper, reason, qualifier, status, source, statements }) => {
    const unit = measures.get(indicator)?.unit
    if (unit === undefined) throw new Error(`No measure ${indicator}`)
    return [statements ?? [], { part: 'observations', status, source, figure: { unit, value, upper, reason, qualifier, stage, year } }]
  })
}

function fromRecords(district: DistrictPackage): Found {
  const parts = ['projects', 'trainings', 'recruitments', 'policies', 'honours', 'plans', 'narrative'] as const
  return parts.flatMap((part) =>
    district[part].map(({ status, source, statements }) => [statements ?? [], { part, status, source, figure: null }] as const),
  )
}

/** Every place of a package by the statement that it carries. */
export function statementCarriers(district: DistrictPackage): ReadonlyMap<string, readonly Carrier[]> {
  const found = [
    ...fromObservations(district),
    ...fromRecords(district),
    ...(['projects', 'honours', 'plans'] as const).flatMap((part) => district[part].flatMap(({ figures }) => fromFigures(part, figures))),
    ...district.trainings.flatMap(({ participants }) => fromFigures('trainings', [participants])),
    ...district.recruitments.flatMap(({ persons }) => fromFigures('recruitments', [persons])),
  ]
  const carriers = new Map<string, Carrier[]>()
  for (const [statements, carrier] of found) {
    for (const id of statements) carriers.set(id, [...(carriers.get(id) ?? []), carrier])
  }
  return carriers
}
