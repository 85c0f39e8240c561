import type { Text } from '#language/text.ts'
import type { Fault, FaultKind } from '#statistics/parsing/fault.ts'

/** What is wanted at a place, without a full stop, and what to do about it. */
export interface FaultAdvice {
  readonly wanted: Text
  readonly next: Text
}

type AdviceByKind = { readonly [Kind in FaultKind]: (fault: Fault<Kind>) => FaultAdvice }

const checkNumber = { zh: '核对该数字。', en: 'Check the number.' }
const correctOpening = { zh: '核对年份，或改正 schools 中的 opens。', en: 'Check the year, or correct opens in schools.' }
const correctStage = { zh: '改正学段；学校数据须写明学段。', en: 'Correct the stage; a school’s numbers always name one.' }
const writeRange = { zh: '把区间下限写在 value，上限写在 upper。', en: 'Put the lower end in value and the upper end in upper.' }

/** Faults of one value. */
const shapes = {
  'unknown-field': () => ({
    wanted: { zh: '格式中没有这个字段', en: 'the format has no such field' },
    next: { zh: '核对字段名的拼写，或删去该字段。', en: 'Check the spelling of the field, or remove it.' },
  }),
  'missing-field': () => ({
    wanted: { zh: '必填字段', en: 'a field that must be there' },
    next: { zh: '补上该字段。', en: 'Add the field.' },
  }),
  'wrong-id': () => ({
    wanted: { zh: '代码：小写字母、数字和连字符，最多 64 个字符', en: 'an id: lower-case letters, digits and hyphens, at most 64' },
    next: { zh: '改用如 school-01 的代码；名称另写在 name 中。', en: 'Use an id such as school-01; the name itself belongs in name.' },
  }),
  'wrong-day': () => ({
    wanted: { zh: '日历上有的日期：年、年月或年月日', en: 'a date of the calendar: a year, a month or a day' },
    next: { zh: '写成 2018、2018-08 或 2018-08-31。', en: 'Write it as 2018, 2018-08 or 2018-08-31.' },
  }),
  'wrong-standard-id': () => ({
    wanted: {
      zh: '标准代码：大写字母开头，由字母、数字和连字符组成',
      en: 'the id of a standard: a capital, then letters, digits and hyphens',
    },
    next: { zh: '改用如 QB-R1-primary 的代码。', en: 'Use an id such as QB-R1-primary.' },
  }),
  'wrong-file': () => ({
    wanted: { zh: 'data/ 目录下的 JSON 文件路径', en: 'the path of a JSON file below data/' },
    next: {
      zh: '写成如 districts/qingshan.json 的相对路径，不以斜杠开头。',
      en: 'Write a relative path such as districts/qingshan.json, without a leading slash.',
    },
  }),
  'no-column': () => ({
    wanted: { zh: '一列数据：列表，或含 dictionary 与 codes 的对象', en: 'a column: a list, or an object with dictionary and codes' },
    next: { zh: '按数据格式说明补上这一列。', en: 'Give the column as the description of the format shows it.' },
  }),
  'no-list': () => ({
    wanted: { zh: '列表', en: 'a list' },
    next: { zh: '用方括号 [ ] 写成列表。', en: 'Write a list in square brackets [ ].' },
  }),
  'no-object': () => ({
    wanted: { zh: '对象', en: 'an object' },
    next: { zh: '用花括号 { } 写成对象。', en: 'Write an object in braces { }.' },
  }),
  'no-text': () => ({
    wanted: { zh: '文字', en: 'a text' },
    next: { zh: '写成带双引号的文字。', en: 'Write a text in double quotes.' },
  }),
  'no-number': () => ({
    wanted: { zh: '数字', en: 'a number' },
    next: { zh: '写成不带引号、单位和千位分隔符的数字。', en: 'Write a number without quotes, unit or thousands separator.' },
  }),
  'no-boolean': () => ({
    wanted: { zh: 'true 或 false', en: 'true or false' },
    next: { zh: '写成 true 或 false，不带引号。', en: 'Write true or false without quotes.' },
  }),
  'no-whole-number': () => ({
    wanted: { zh: '整数', en: 'a whole number' },
    next: { zh: '去掉小数部分或核对来源。', en: 'Remove the decimals or check the source.' },
  }),
  'no-finite-number': () => ({ wanted: { zh: '有限的数字', en: 'a finite number' }, next: checkNumber }),
  'below-least': ({ limit }) => ({
    wanted: { zh: `不小于 ${limit} 的数字`, en: `a number of at least ${limit}` },
    next: checkNumber,
  }),
  'above-most': ({ limit }) => ({ wanted: { zh: `不大于 ${limit} 的数字`, en: `a number of at most ${limit}` }, next: checkNumber }),
  'too-few': ({ limit }) => ({
    wanted: { zh: `至少 ${limit} 项（字）`, en: `at least ${limit} entry or character` },
    next: { zh: '补上内容；可选字段没有内容时整项删去。', en: 'Fill it in; leave an optional field out altogether.' },
  }),
  'too-long': ({ limit }) => ({
    wanted: { zh: `最多 ${limit} 字`, en: `at most ${limit} characters` },
    next: { zh: '缩短文字。', en: 'Shorten the text.' },
  }),
  'none-of-words': ({ limit }) => ({
    wanted: { zh: `以下之一：${limit}`, en: `one of: ${limit}` },
    next: { zh: '改为所列的一项，注意大小写。', en: 'Use one of the words listed, as they are spelt.' },
  }),
  'other-literal': ({ limit }) => ({
    wanted: { zh: limit, en: limit },
    next: { zh: '改为所要求的内容。', en: 'Replace it by what is wanted.' },
  }),
  'other-shape': () => ({
    wanted: { zh: '符合数据格式说明的内容', en: 'what the description of the format asks for' },
    next: { zh: '对照数据格式说明改正。', en: 'Compare it with the description of the format.' },
  }),
  'wrong-version': ({ limit }) => ({
    wanted: { zh: `格式版本号，当前为 ${limit}`, en: `the version of the format, now ${limit}` },
    next: { zh: `将 version 写成数字 ${limit}。`, en: `Write version as the number ${limit}.` },
  }),
} satisfies Partial<AdviceByKind>

/** Faults of what belongs together: keys, columns, references. */
const references = {
  'repeated-key': ({ key, list, first }) => ({
    wanted: { zh: `不重复的 ${key}；与 ${list}[${first}] 相同`, en: `its own ${key}; ${list}[${first}] has the same` },
    next: { zh: '改用另一个值，或删去重复的一项。', en: 'Give it another one, or remove the repeated entry.' },
  }),
  'years-out-of-order': ({ before }) => ({
    wanted: { zh: `晚于前一项 ${before} 的年份`, en: `a year after ${before}, which stands before it` },
    next: { zh: '按从早到晚排列年份，每年只写一次。', en: 'List the years from the earliest to the latest, each once.' },
  }),
  'rows-differ': ({ rows }) => ({
    wanted: { zh: `${rows} 行，与表中第一列相同`, en: `${rows} rows, as many as the first column has` },
    next: { zh: '补齐或删去多余的行，使各列行数一致。', en: 'Add or remove rows until all columns are of one length.' },
  }),
  'unknown-code': ({ last }) => ({
    wanted: { zh: `dictionary 中的位置，0 到 ${last}`, en: `a position in dictionary, 0 to ${last}` },
    next: { zh: '在 dictionary 中补上缺少的条目，或改正该代码。', en: 'Add what dictionary lacks, or correct the code.' },
  }),
  'unknown-source': () => ({
    wanted: { zh: 'meta.sources 中列出的来源代码', en: 'the id of a source listed in meta.sources' },
    next: {
      zh: '在 meta.sources 中登记该来源，或改用已登记的代码。',
      en: 'List the source in meta.sources, or use the id of one that is listed.',
    },
  }),
  'reported-cites-illustration': () => ({
    wanted: { zh: '报告值须引用报告、名册或账目类来源', en: 'a reported entry cites a report, a register or accounts' },
    next: { zh: '改引真实来源，或把状态改为 illustrative。', en: 'Cite the real source, or give the entry the status illustrative.' },
  }),
  'illustrative-cites-source': () => ({
    wanted: { zh: '示意值须引用 kind 为 illustration 的来源', en: 'an illustrative entry cites a source of the kind illustration' },
    next: {
      zh: '改引示意来源；若数据确有出处，把状态改为 reported。',
      en: 'Cite the illustration; if the entry has a real source, give it the status reported.',
    },
  }),
  'unknown-measure': () => ({
    wanted: { zh: '数据格式说明中列出的指标代码', en: 'the id of a measure that the format lists' },
    next: {
      zh: '对照数据格式说明核对指标代码的拼写。',
      en: 'Check the spelling of the id against the description of the format.',
    },
  }),
  'unknown-school': () => ({
    wanted: { zh: 'schools 中登记的学校代码', en: 'the id of a school in the register (schools)' },
    next: {
      zh: '在 schools 中登记该校，或改正代码；全区数据写 null。',
      en: 'Add the school to schools or correct the id; for the whole district write null.',
    },
  }),
  'unknown-year': () => ({
    wanted: { zh: 'meta.years 中列出的年份', en: 'a year listed in meta.years' },
    next: { zh: '改正年份，或把该年加入 meta.years。', en: 'Correct the year, or add it to meta.years.' },
  }),
  'contradicts-catalogue': ({ inCatalogue }) => ({
    wanted: {
      zh: `与 data/catalogue.json 一致，其中为 ${inCatalogue}`,
      en: `the same as in data/catalogue.json, which says ${inCatalogue}`,
    },
    next: { zh: '核对两个文件，改正不对的一处。', en: 'Compare the two files and correct the one that is wrong.' },
  }),
  'missing-standard': ({ id }) => ({
    wanted: {
      zh: `含数值的标准 ${id}，班额和资源配置按它计数`,
      en: `the standard ${id} with its value, which classes or resources are counted by`,
    },
    next: { zh: '补上该标准。', en: 'Add the standard.' },
  }),
} satisfies Partial<AdviceByKind>

/** Faults of the rows of `observations`. */
const observations = {
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

/** Faults of classes, schools and records. */
const records = {
  'stage-not-taught': ({ stages }) => ({
    wanted: { zh: `该校的学段：${stages.join(', ')}`, en: `a stage that the school teaches: ${stages.join(', ')}` },
    next: {
      zh: '改正学段，或补充 schools 中该校的 stages。',
      en: 'Correct the stage, or the stages of the school in schools.',
    },
  }),
  'grade-beyond-stage': ({ last }) => ({
    wanted: { zh: `该学段的年级：1 到 ${last}`, en: `a grade of the stage: 1 to ${last}` },
    next: { zh: '年级从本学段第一年算起，初一写 1。', en: 'Count grades from the first year of the stage: grade 7 is 1.' },
  }),
  'repeated-class': ({ first }) => ({
    wanted: {
      zh: `同一学校、学年、年级的班级名称各不相同；第 [${first}] 行已有`,
      en: `a name of its own within school, year and grade; row [${first}] has the same`,
    },
    next: {
      zh: '删去重复的班级，或改正班名、年级或年份。',
      en: 'Remove the repeated class, or correct its name, grade or year.',
    },
  }),
  'reason-or-number': () => ({
    wanted: { zh: '有数值则不写原因，没有数值则写明原因', en: 'a reason where there is no number, and none where there is' },
    next: {
      zh: 'withheld、not-collected 或 not-applicable；有数值时删去 reason。',
      en: 'Write withheld, not-collected or not-applicable; remove reason beside a number.',
    },
  }),
  'stages-of-kind': ({ kindOfSchool, all, besides }) => ({
    wanted: {
      zh: `类别 ${kindOfSchool} 的学段为 ${all.join('、')}${besides.length === 0 ? '' : `，可另有 ${besides.join('、')}`}`,
      en: `the stages of the kind ${kindOfSchool}: ${all.join(', ')}${besides.length === 0 ? '' : `, and may list ${besides.join(', ')}`}`,
    },
    next: { zh: '改正 stages 或 kind。', en: 'Correct stages or kind.' },
  }),
  'grade-of-kindergartens': () => ({
    wanted: { zh: '只有幼儿园填写等级', en: 'a grading only for kindergartens' },
    next: { zh: '删去 grade，或改正 kind。', en: 'Remove grade, or correct kind.' },
  }),
  'affordable-of-private-kindergartens': () => ({
    wanted: { zh: '只有民办幼儿园填写是否普惠', en: 'affordable only for private kindergartens' },
    next: { zh: '删去 affordable，或改正 kind、ownership。', en: 'Remove affordable, or correct kind or ownership.' },
  }),
  'ends-before-start': ({ from }) => ({
    wanted: { zh: `不早于起始年份 ${from}`, en: `not before the first year, ${from}` },
    next: { zh: '改正 from 或 to。', en: 'Correct from or to.' },
  }),
} satisfies Partial<AdviceByKind>

const words: AdviceByKind = { ...shapes, ...references, ...observations, ...records }

/** What is wanted where a fault is, and what to do. */
export function faultAdvice<Kind extends FaultKind>(fault: Fault<Kind>): FaultAdvice {
  return words[fault.kind](fault)
}
