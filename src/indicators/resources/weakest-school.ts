import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { Stage } from '#statistics/stage.ts'
import { derive } from '#statistics/derive.ts'
import { sumOfAll } from '#statistics/sums.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { withoutSchools } from '../building/without-schools.ts'
import { namedMeasure } from '../building/named-measure.ts'
import type { Indicator, Input, Measurement } from '../indicator.ts'
import { isBalanced } from './is-balanced.ts'
import { resources, resourceThreshold } from './resource.ts'
import { ruleSchools } from './rule-schools.ts'
import { schoolNumbers } from './school-numbers.ts'
import { schoolResources } from './school-resources.ts'

/** What each of the seven is made from, so that a gap has a name. */
function lacking(district: DistrictStatistics, year: number, stage: Stage | null): readonly Input[] {
  if (!isBalanced(stage)) return []
  return [...resources.map(({ measure }) => measure), 'students']
    .map((id) => {
      const { name, unit } = namedMeasure(id)
      return { name, unit, statistic: sumOfAll(schoolNumbers(id, district, year, stage)) }
    })
    .filter(({ statistic }) => statistic.kind === 'missing')
}

interface Place {
  readonly district: DistrictStatistics
  readonly year: number
  readonly stage: Stage | null
  readonly standards: StandardBook
}

/** The value and the threshold of a school's lowest resource. */
function lowestInputs(school: string, item: number | null, { district, year, stage, standards }: Place): readonly Input[] {
  const resource = item === null ? undefined : resources[item]
  if (resource === undefined || !isBalanced(stage)) return []
  const { name, unit } = resource
  const own = schoolResources(resource, district, year, stage).find((one) => one.school === school)
  if (own === undefined) return []
  const threshold = resourceThreshold(resource, stage, standards)
  const limitName = { zh: `${name.zh}标准`, en: `${name.en}, threshold` }
  return [
    { name, unit, statistic: own.statistic },
    { name: limitName, unit, statistic: { kind: 'value', value: threshold, status: 'reported', sources: [] } },
  ]
}

function weakest(statistics: readonly Statistic[], ...place: Parameters<typeof lacking>): Measurement {
  const [district] = place
  const statistic = statistics.length === 0 ? withoutSchools(district) : derive(statistics, Math.min)
  return { statistic, inputs: statistic.kind === 'missing' && statistics.length > 0 ? lacking(...place) : [] }
}

/**
 * The school rule held against the school that fares worst, so that it is met exactly when every school meets it: at
 * least six of the seven thresholds met, and none below 85 % of its threshold (教督〔2017〕6号).
 */
export const weakestSchool: readonly Indicator[] = [
  ...defineIndicators({
    family: 'fewest-resources-met',
    duty: 'integration',
    stages: ['primary', 'junior'],
    name: { zh: '资源达标项数（最少的学校）', en: 'Resource thresholds met (fewest in a school)' },
    schoolName: { zh: '资源达标项数', en: 'Resource indicators met' },
    definition: {
      zh: '七项资源配置指标中，达标项数最少的学校达标几项；每校至少应达标六项',
      en: 'of the seven resource indicators, how many the weakest school meets; every school must meet six',
    },
    formula: { zh: '各校达标项数的最小值', en: 'the smallest number met by a school' },
    unit: 'item',
    direction: 'higher',
    level: 'school',
    standards: ['QB-RULE-6OF7'],
    measure: (district, year, stage, standards) =>
      weakest(
        ruleSchools(district, year, stage, standards).map(({ met }) => met),
        district,
        year,
        stage,
      ),
    measureSchools: (district, year, stage, standards) =>
      ruleSchools(district, year, stage, standards).map(({ school, met }) => ({ school, statistic: met, inputs: [] })),
  }),
  ...defineIndicators({
    family: 'lowest-resource-ratio',
    duty: 'integration',
    stages: ['primary', 'junior'],
    name: { zh: '资源最低一项占标准的比例', en: 'Lowest resource as a share of its threshold' },
    schoolName: { zh: '资源最低一项占标准的比例', en: 'Lowest resource, share of its threshold' },
    definition: {
      zh: '各校七项指标中最弱一项占标准的百分比，取全区最低；余项应不低于标准的 85%',
      en: 'the weakest of a school’s seven indicators in percent of its threshold, lowest in the district; at least 85 %',
    },
    formula: { zh: '各校（指标值 ÷ 标准 × 100）的最小值', en: 'the smallest of (value ÷ threshold × 100) over schools and indicators' },
    unit: 'percent',
    direction: 'higher',
    level: 'school',
    standards: ['QB-RULE-85'],
    measure: (district, year, stage, standards) =>
      weakest(
        ruleSchools(district, year, stage, standards).map(({ lowest }) => lowest),
        district,
        year,
        stage,
      ),
    measureSchools: (district, year, stage, standards) =>
      ruleSchools(district, year, stage, standards).map(({ school, lowest, lowestItem }) => ({
        school,
        statistic: lowest,
        // Only what is looked at is worked out: thousands of schools are measured for one verdict.
        get inputs() {
          return lowestInputs(school, lowestItem, { district, year, stage, standards })
        },
      })),
  }),
]
