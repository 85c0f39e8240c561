import { stageWords } from '#format/stage-words.ts'
import type { Text } from '#language/text.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { DutyId } from '#statistics/duty.ts'
import type { Stage } from '#statistics/stage.ts'
import type { Unit } from '#statistics/unit.ts'
import type { Indicator, Measurement, SchoolMeasurement } from '../indicator.ts'
import { oncePerYear } from './once-per-year.ts'

/** An indicator as its file defines it, once for all the stages that it is measured for. */
export interface IndicatorDefinition {
  readonly family: string
  readonly duty: DutyId
  /** `null` is the indicator without a stage; `[null, 'primary']` gives a total and one for primary. */
  readonly stages: readonly (Stage | null)[]
  /** Without the stage, which is put before it (中文) or after it (English). */
  readonly name: Text
  /** Where a stage has a word of its own: 公办幼儿园, not 幼儿园公办学校. */
  readonly stageNames?: Partial<Readonly<Record<Stage, Text>>>
  /** What it is called of one school, where the name speaks of all. */
  readonly schoolName?: Text
  readonly definition: Text
  readonly formula: Text
  readonly unit: Unit
  readonly direction: Indicator['direction']
  readonly level: Indicator['level']
  /** All that can apply; a standard of another stage is passed over when it is held against the number. */
  readonly standards?: readonly string[]
  readonly measure: (district: DistrictStatistics, year: number, stage: Stage | null, standards: StandardBook) => Measurement
  readonly measureSchools?: (
    district: DistrictStatistics,
    year: number,
    stage: Stage | null,
    standards: StandardBook,
  ) => readonly SchoolMeasurement[]
  readonly measureReference?: (district: DistrictStatistics, year: number, stage: Stage | null) => Measurement
}

/** One indicator a stage; its id is the family and, where it has one, the stage. What it measures is computed once a year. */
export function defineIndicators(definition: IndicatorDefinition): readonly Indicator[] {
  const { family, duty, unit, direction, level, formula, standards: ids = [], measureSchools, measureReference } = definition
  return definition.stages.map((stage) => ({
    id: stage === null ? family : `${family}-${stage}`,
    family,
    duty,
    stage,
    name: stage === null ? definition.name : (definition.stageNames?.[stage] ?? nameOfStage(definition.name, stage)),
    ...(definition.schoolName === undefined ? {} : { schoolName: definition.schoolName }),
    definition: definition.definition,
    formula,
    unit,
    direction,
    level,
    standards: ids,
    measure: oncePerYear((district, year, standards: StandardBook) => definition.measure(district, year, stage, standards)),
    ...(measureSchools === undefined
      ? {}
      : { measureSchools: oncePerYear((district, year, standards: StandardBook) => measureSchools(district, year, stage, standards)) }),
    ...(measureReference === undefined
      ? {}
      : { measureReference: oncePerYear((district, year) => measureReference(district, year, stage)) }),
  }))
}

function nameOfStage(name: Text, stage: Stage): Text {
  const { zh, en } = stageWords[stage]
  return { zh: `${zh}${name.zh}`, en: `${name.en}, ${en.toLowerCase()}` }
}
