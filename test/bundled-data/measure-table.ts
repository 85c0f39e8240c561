import { format } from 'prettier'
import { stageWords } from '#format/stage-words.ts'
import { unitWords } from '#format/unit-words.ts'
import { duties } from '#statistics/duty.ts'
import { measures } from '#statistics/measures/measures.ts'
import type { Measure } from '#statistics/measures/measure.ts'

const begin = '<!-- measures: made by test/bundled-data/make-bundled-data.ts -->'
const end = '<!-- /measures -->'

function row({ id, name, unit, level, stages }: Measure): string {
  const words = unitWords[unit].zh
  const unitCell = words === '' ? `\`${unit}\`` : `\`${unit}\` ${words}`
  const stageCell = stages.map((stage) => `\`${stage}\``).join(' ')
  return `| \`${id}\` | ${name.zh} | ${name.en} | ${unitCell} | ${level === 'school' ? 'school 学校' : 'district 全区'} | ${stageCell} |`
}

function table(): string {
  const head = ['| id | 名称 | Name | Unit 单位 | Level 层级 | Stages 学段 |', '| --- | --- | --- | --- | --- | --- |']
  const rows = duties.flatMap((duty) => [...measures.values()].filter((measure) => measure.duty === duty).map(row))
  const stageLine = Object.entries(stageWords)
    .map(([stage, words]) => `\`${stage}\` ${words.zh}`)
    .join(', ')
  return [begin, '', `${measures.size} measures 项. Stages 学段: ${stageLine}.`, '', ...head, ...rows, '', end].join('\n')
}

/** The format's description with its table of measures as the program knows them now, laid out as the repository is. */
export async function withMeasureTable(readme: string): Promise<string> {
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) throw new Error(`public/data/README.md needs the lines "${begin}" and "${end}"`)
  return format(`${readme.slice(0, from)}${table()}${readme.slice(to + end.length)}`, {
    parser: 'markdown',
    semi: false,
    singleQuote: true,
    printWidth: 140,
  })
}
