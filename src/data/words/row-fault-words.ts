import type { AdviceByKind } from './fault-advice.ts'

const correctOpening = { zh: '核对年份，或改正 schools 中的 opens。', en: 'Check the year, or correct opens in schools.' }
const correctStage = { zh: '改正学段；学校数据须写明学段。', en: 'Correct the stage; a school’s numbers always name one.' }
const writeRange = { zh: '把区间下限写在 value，上限写在 upper。', en: 'Put the lower end in value and the upper end in upper.' }

/** Faults of the rows of `observations`. */
export const rowFaultWords = {
  'no-reason': () => ({
    wanted: { zh: '没有数值时须写明原因', en: 'the reason why the row has no number' },
    next: {
      zh: '写 withheld（未公开）、not-collected（未采集）或 not-applicable（不适用）。',
      en: 'Write withheld, not-collected or not-applicable, or give the number.',
    },
  }),
  'reason-beside-number': () => ({
    wanted: { zh: '有数值时为 null', en: 'null, as the row has a number' },
    next: {
      zh: '删去原因；若确无数值，把 value 改为 null。',
      en: 'Remove the reason; if there is no number, write null as the value.',
    },
  }),
  'upper-not-above': () => ({
    wanted: { zh: '大于 value 的区间上限，或 null', en: 'the upper end of a range, above value, or null' },
    next: writeRange,
  }),
  'beyond-any-district': ({ limit, name }) => ({
    wanted: { zh: `不超过 ${limit} 的数字（${name.zh}）`, en: `a number of at most ${limit} (${name.en})` },
    next: { zh: '核对是否把代码、电话等填入数值列，或单位有误。', en: 'Check for a code in the wrong column, or a wrong unit.' },
  }),
  'part-of-one': ({ name }) => ({
    wanted: { zh: `整数（${name.zh}）`, en: `a whole number (${name.en})` },
    next: { zh: '核对单位：以“万”计的数须换算成个数。', en: 'Check the unit: numbers in ten thousands are written out.' },
  }),
  'negative-number': ({ name }) => ({
    wanted: { zh: `不为负的数字（${name.zh}）`, en: `a number that is not negative (${name.en})` },
    next: { zh: '核对来源；没有数值时写 null 并注明原因。', en: 'Check the source; where there is no number write null and the reason.' },
  }),
  'share-above-all': ({ name }) => ({
    wanted: { zh: `不超过 100 的百分数（${name.zh}）`, en: `a percentage of at most 100 (${name.en})` },
    next: { zh: '63% 写作 63；核对来源。', en: 'Write 63 for 63 %; check the source.' },
  }),
  'district-measure-of-school': ({ name }) => ({
    wanted: { zh: `null：${name.zh}只有全区数据`, en: `null: “${name.en}” is a number of the whole district` },
    next: { zh: '改为 null，或改用学校一级的指标。', en: 'Write null, or use a measure that schools report.' },
  }),
  'wrong-stage': ({ stages }) => ({
    wanted: {
      zh: `该指标（该校）的学段：${stages.join(', ')}`,
      en: `a stage of the measure (and of the school): ${stages.join(', ')}`,
    },
    next: correctStage,
  }),
  'stage-of-none': () => ({
    wanted: { zh: 'null：该指标不分学段', en: 'null: the measure is not broken down by stage' },
    next: correctStage,
  }),
  'no-stage-of-school': () => ({
    wanted: { zh: '该校没有该指标的任何学段', en: 'no row: the school teaches none of the stages of the measure' },
    next: correctStage,
  }),
  'before-opening': ({ opens, school }) => ({
    wanted: { zh: `不早于开办年份 ${opens}（${school.zh}）`, en: `not before the school opened in ${opens} (${school.en})` },
    next: correctOpening,
  }),
  'repeated-row': ({ first }) => ({
    wanted: {
      zh: `同一指标、学校、学段、年份和状态只有一个数值（或一个缺数原因）；第 [${first}] 行与此相同`,
      en: `one number (or one gap) per measure, school, stage, year and status; row [${first}] is the same`,
    },
    next: {
      zh: '删去重复的一行，或改正其学校、学段或年份。',
      en: 'Remove one of the two rows, or correct its school, stage or year.',
    },
  }),
} satisfies Partial<AdviceByKind>
