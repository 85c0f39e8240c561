import type { Text } from '#language/text.ts'
import type { DistrictPackage, School } from '#statistics/district-package.ts'
import type { Measure } from '#statistics/measures/measure.ts'
import { partTimeMeasures } from '#statistics/measures/part-time-measures.ts'
import { signedMeasures } from '#statistics/measures/signed-measures.ts'
import type { Stage } from '#statistics/stage.ts'
import type { StatedReason } from '#statistics/statistic.ts'
import { countedUnits } from '#statistics/unit.ts'

/** Reports a cell of the row at hand. */
export type AddProblem = (column: keyof DistrictPackage['observations'], row: number, wanted: Text, next: Text) => void

/** A row has a number or the reason why there is none; an upper end only above a number. */
export function checkGap(row: number, value: number | null, upper: number | null, reason: StatedReason | null, add: AddProblem): void {
  if (value === null && reason === null) {
    add(
      'reason',
      row,
      { zh: '没有数值时须写明原因', en: 'the reason why the row has no number' },
      {
        zh: '写 withheld（未公开）、not-collected（未采集）或 not-applicable（不适用）。',
        en: 'Write withheld, not-collected or not-applicable, or give the number.',
      },
    )
  }
  if (value !== null && reason !== null) {
    add(
      'reason',
      row,
      { zh: '有数值时为 null', en: 'null, as the row has a number' },
      { zh: '删去原因；若确无数值，把 value 改为 null。', en: 'Remove the reason; if there is no number, write null as the value.' },
    )
  }
  if (upper !== null && (value === null || upper <= value)) {
    add(
      'upper',
      row,
      { zh: '大于 value 的区间上限，或 null', en: 'the upper end of a range, above value, or null' },
      { zh: '把区间下限写在 value，上限写在 upper。', en: 'Put the lower end in value and the upper end in upper.' },
    )
  }
}

/**
 * No district has more: 10 万亿 yuan a year (the largest city's product is half of that), a hundred million of anything else
 * that is counted or measured. What lies above is a code or a telephone number in the wrong column.
 */
const mostYuan = 1e13
const mostOfAll = 1e8

function mostOf({ unit }: Measure): number {
  return unit === 'yuan' || unit === 'square-metre' ? mostYuan : mostOfAll
}

/** Counts are whole, counts, money and shares not negative, a share is at most 100 %; growth may be either. */
export function checkValue(measure: Measure, row: number, value: number | null, add: AddProblem): void {
  if (value === null) return
  const most = mostOf(measure)
  if (Math.abs(value) > most) {
    add(
      'value',
      row,
      { zh: `不超过 ${most} 的数字（${measure.name.zh}）`, en: `a number of at most ${most} (${measure.name.en})` },
      { zh: '核对是否把代码、电话等填入数值列，或单位有误。', en: 'Check for a code in the wrong column, or a wrong unit.' },
    )
    return
  }
  if (!Number.isInteger(value) && countedUnits.has(measure.unit) && !partTimeMeasures.has(measure.id)) {
    add(
      'value',
      row,
      { zh: `整数（${measure.name.zh}）`, en: `a whole number (${measure.name.en})` },
      { zh: '核对单位：以“万”计的数须换算成个数。', en: 'Check the unit: numbers in ten thousands are written out.' },
    )
  }
  if (signedMeasures.has(measure.id)) return
  if (value < 0) {
    add(
      'value',
      row,
      { zh: `不为负的数字（${measure.name.zh}）`, en: `a number that is not negative (${measure.name.en})` },
      { zh: '核对来源；没有数值时写 null 并注明原因。', en: 'Check the source; where there is no number write null and the reason.' },
    )
  }
  if (measure.unit === 'percent' && value > 100) {
    add(
      'value',
      row,
      { zh: `不超过 100 的百分数（${measure.name.zh}）`, en: `a percentage of at most 100 (${measure.name.en})` },
      { zh: '63% 写作 63；核对来源。', en: 'Write 63 for 63 %; check the source.' },
    )
  }
}

/** The measure is broken down by the row's stage and school, and the school was there. */
export function checkPlace(measure: Measure, school: School | null, row: number, stage: Stage | null, add: AddProblem): void {
  if (school !== null && measure.level === 'district') {
    add(
      'school',
      row,
      { zh: `null：${measure.name.zh}只有全区数据`, en: `null: “${measure.name.en}” is a number of the whole district` },
      { zh: '改为 null，或改用学校一级的指标。', en: 'Write null, or use a measure that schools report.' },
    )
    return
  }
  const fits = stage === null ? school === null : measure.stages.includes(stage) && (school === null || school.stages.includes(stage))
  if (fits) return
  const allowed = measure.stages.filter((candidate) => school === null || school.stages.includes(candidate))
  const list = allowed.join(', ')
  const wanted =
    allowed.length > 0
      ? { zh: `该指标（该校）的学段：${list}`, en: `a stage of the measure (and of the school): ${list}` }
      : school === null
        ? { zh: 'null：该指标不分学段', en: 'null: the measure is not broken down by stage' }
        : { zh: '该校没有该指标的任何学段', en: 'no row: the school teaches none of the stages of the measure' }
  add('stage', row, wanted, { zh: '改正学段；学校数据须写明学段。', en: 'Correct the stage; a school’s numbers always name one.' })
}

/** A school that opens later has no numbers yet. */
export function checkOpened(school: School | null, row: number, year: number, value: number | null, add: AddProblem): void {
  if (value === null || school?.opens === undefined || year >= school.opens) return
  add(
    'year',
    row,
    {
      zh: `不早于开办年份 ${school.opens}（${school.name.zh}）`,
      en: `not before the school opened in ${school.opens} (${school.name.en})`,
    },
    { zh: '核对年份，或改正 schools 中的 opens。', en: 'Check the year, or correct opens in schools.' },
  )
}

/** The names that a row uses stand in the measures, the register and the years. */
export const unknownNames = {
  indicator: {
    wanted: { zh: '数据格式说明中列出的指标代码', en: 'the id of a measure that the format lists' },
    next: { zh: '对照数据格式说明核对指标代码的拼写。', en: 'Check the spelling of the id against the description of the format.' },
  },
  school: {
    wanted: { zh: 'schools 中登记的学校代码', en: 'the id of a school in the register (schools)' },
    next: {
      zh: '在 schools 中登记该校，或改正代码；全区数据写 null。',
      en: 'Add the school to schools or correct the id; for the whole district write null.',
    },
  },
  year: {
    wanted: { zh: 'meta.years 中列出的年份', en: 'a year listed in meta.years' },
    next: { zh: '改正年份，或把该年加入 meta.years。', en: 'Correct the year, or add it to meta.years.' },
  },
} as const

/** Two numbers with the same key and status would leave open which of them counts. */
export function repeatedRow(first: number): { wanted: Text; next: Text } {
  return {
    wanted: {
      zh: `同一指标、学校、学段、年份和状态只有一个数值（或一个缺数原因）；第 [${first}] 行与此相同`,
      en: `one number (or one gap) per measure, school, stage, year and status; row [${first}] is the same`,
    },
    next: { zh: '删去重复的一行，或改正其学校、学段或年份。', en: 'Remove one of the two rows, or correct its school, stage or year.' },
  }
}
