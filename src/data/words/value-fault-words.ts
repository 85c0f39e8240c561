import type { AdviceByKind } from './fault-advice.ts'

const checkNumber = { zh: '核对该数字。', en: 'Check the number.' }

/** Faults of one value. */
export const valueFaultWords = {
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
