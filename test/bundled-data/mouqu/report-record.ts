import type { Text } from '#language/text.ts'
import type { RecordFigure } from '#statistics/district-package.ts'
import type { Unit } from '#statistics/unit.ts'
import { baseFigure } from './base-figure.ts'
import { factOf } from './report-facts.ts'
import { passageOf } from './report-passages.ts'

/** Status, source and statements of a record that the report states; the first statement gives the section. */
export function cited(...statements: readonly [string, ...string[]]) {
  return { status: 'reported' as const, source: passageOf(statements[0]).source, statements: [...statements] }
}

/** A figure of a record as the report states or withholds it. */
export function reportFigure(name: Text, unit: Unit, statement: string): RecordFigure {
  const fact = factOf(statement)
  const value = baseFigure(fact)
  return {
    name,
    unit,
    value,
    ...(fact.figure_max === undefined ? {} : { upper: fact.figure_max }),
    ...(value === null ? { reason: 'withheld' as const } : {}),
    ...cited(statement),
    ...(fact.qualifier === null ? {} : { qualifier: fact.qualifier }),
  }
}
