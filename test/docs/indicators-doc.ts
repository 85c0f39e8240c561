import { dutyWords } from '#format/duty-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { unitWords } from '#format/unit-words.ts'
import { catalogue } from '#indicators/catalogue.ts'
import type { Indicator } from '#indicators/indicator.ts'
import type { Standard, StandardBook } from '#standards/standard.ts'
import { duties } from '#statistics/duty.ts'
import { clauseCell, datesCell, documentCell, limitCell, tableOf } from './standard-cells.ts'

const headings = ['指标', '编号', '单位', '层级', '学段', '标准', '时间', '文件', '条款']
const definitionHeadings = ['编号', '定义', 'Definition', '算法', 'Formula']
const levels = { district: '区', school: '学校', class: '班级' } as const

const opening = `# 指标与标准对照 · Indicators and their standards

指标目录中的每一项指标：单位、层级，以及评定它的标准出自哪份文件、哪一条。一项指标有几条标准的，逐条列出，按地域从窄到宽、时间从新到旧取当年有效的一条。随后是每项指标的定义和算法。
Every indicator of the catalogue with its unit, its level and the standards that can judge it, a row each. Of several the one in force in the year is taken, the narrower place first. Below each table every indicator is defined and its formula given.

本页由 \`npm run make-docs\` 从代码生成，请勿手改。Made from the code; do not edit.
`

/** `docs/indicators.md`: indicator × unit × level × standard × document × clause. */
export function indicatorsDoc(standards: StandardBook): string {
  const parts = duties.map((duty) => {
    const { zh, en } = dutyWords[duty].name
    const own = catalogue.filter((indicator) => indicator.duty === duty)
    return [
      `## ${zh} · ${en}`,
      tableOf(
        headings,
        own.flatMap((indicator) => rowsOf(indicator, standards)),
      ),
      '### 定义与算法 · Definitions',
      tableOf(definitionHeadings, own.map(definitionRow)),
    ].join('\n\n')
  })
  const judged = catalogue.filter((indicator) => standardsOf(indicator, standards).length > 0).length
  const count = `共 ${String(catalogue.length)} 项，${String(judged)} 项有官方标准。\n${String(catalogue.length)} indicators, ${String(judged)} with an official standard.`
  return `${[opening + '\n' + count, ...parts].join('\n\n')}\n`
}

/** A standard of another stage is never held against the indicator. */
function standardsOf({ stage, standards: ids }: Indicator, standards: StandardBook): readonly Standard[] {
  return ids
    .flatMap((id) => standards.get(id) ?? [])
    .filter(({ stages }) => stages.length === 0 || stage === null || stages.includes(stage))
}

function definitionRow({ id, definition, formula }: Indicator): readonly string[] {
  return [`\`${id}\``, definition.zh, definition.en, formula.zh, formula.en]
}

function rowsOf(indicator: Indicator, standards: StandardBook): readonly (readonly string[])[] {
  const { id, level, name, stage, unit } = indicator
  const own = [
    `${name.zh}<br>${name.en}`,
    `\`${id}\``,
    unitWords[unit].zh,
    levels[level],
    stage === null ? '不分学段' : stageWords[stage].zh,
  ]
  const rows = standardsOf(indicator, standards).map((standard) => [
    ...own,
    `${limitCell(standard)}（${standard.id}${standard.condition === null ? '' : '，附条件'}）`,
    datesCell(standard),
    documentCell(standard),
    clauseCell(standard),
  ])
  return rows.length === 0 ? [[...own, '无标准', '', '', '']] : rows
}
