import type { Text } from '#language/text.ts'
import type { Stage } from '#statistics/stage.ts'
import type { Indicator } from '../indicator.ts'
import { defineIndicators, type IndicatorDefinition } from './define-indicators.ts'
import { namedMeasure } from './named-measure.ts'
import { observedDefinitions } from './observed-definitions.ts'

interface ObservedOptions {
  readonly direction?: Indicator['direction']
  readonly standards?: readonly string[]
  /** Also an indicator for the district over all stages. */
  readonly total?: boolean
  /** Where the measure's own name would stand for two things. */
  readonly name?: Text
  readonly stageNames?: IndicatorDefinition['stageNames']
}

const asStated: Text = { zh: '来源所列数字，不作计算', en: 'the number as the source states it, not computed' }
const addedUp: Text = {
  zh: '各校数字之和；来源另列全区数的，用全区数',
  en: 'the sum over the schools, or the district’s number where the source states one',
}

function asCounted({ zh, en }: Text): Text {
  return { zh: `${zh}，以来源所列为准`, en: `${en}, as the source counts it` }
}

/** Indicators that are a measure as it stands, one a stage of the measure. */
export function observedIndicators(id: string, options: ObservedOptions = {}): readonly Indicator[] {
  const measure = namedMeasure(id)
  const { direction = 'neither', standards = [], total = false } = options
  const broken: readonly (Stage | null)[] = measure.stages.length === 0 ? [null] : [...(total ? [null] : []), ...measure.stages]
  return defineIndicators({
    family: id,
    duty: measure.duty,
    stages: broken,
    name: options.name ?? measure.name,
    ...(options.stageNames === undefined ? {} : { stageNames: options.stageNames }),
    definition: observedDefinitions.get(id) ?? asCounted(measure.name),
    formula: measure.level === 'school' ? addedUp : asStated,
    unit: measure.unit,
    direction,
    level: measure.level,
    standards,
    measure: (district, year, stage) => ({
      statistic: district.observe(id, { year, stage: measure.stages.length === 0 ? null : stage }),
      inputs: [],
      isStated: true,
    }),
    ...(measure.level === 'school'
      ? {
          measureSchools: (district, year, stage) =>
            district.schoolsOf(stage, year).map((school) => ({
              school: school.id,
              statistic: district.observe(id, { year, stage, school: school.id }),
              inputs: [],
            })),
        }
      : {}),
  })
}
