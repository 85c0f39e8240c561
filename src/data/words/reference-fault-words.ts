import type { AdviceByKind } from './fault-advice.ts'

/** Faults of what belongs together: keys, columns, references. */
export const referenceFaultWords = {
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
