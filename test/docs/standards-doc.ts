import { dutyWords } from '#format/duty-words.ts'
import { catalogue } from '#indicators/catalogue.ts'
import type { Standard, StandardBook } from '#standards/standard.ts'
import { duties } from '#statistics/duty.ts'
import { clauseCell, datesCell, documentCell, limitCell, stagesCell, tableOf } from './standard-cells.ts'
import { unusedStandards } from './unused-standards.ts'

const headings = ['编号', '标准', '限值', '学段', '时间', '文件', '条款', '用于哪些指标，或为何不用']

const opening = `# 标准与指标对照 · Standards and what they are used for

随产品发布的每一条标准（\`public/data/standards.json\`，数值均已核实）：哪些指标用它评定，或者为什么没有用。“附条件”的标准只在一定条件下约束，与评定并列显示，不作评定。
Every standard that is shipped, all with a confirmed value: which indicators it judges, or why none. A conditional one is shown beside the verdict and gives none.

本页由 \`npm run make-docs\` 从代码生成，请勿手改。Made from the code; do not edit.
`

/** `docs/standards.md`: every shipped standard and the indicators that name it, or why none does. */
export function standardsDoc(standards: StandardBook): string {
  const all = [...standards.values()]
  const used = all.filter((one) => indicatorsOf(one).length > 0).length
  const parts = duties.flatMap((duty) => {
    const own = all.filter((one) => one.duty === duty)
    if (own.length === 0) return []
    const { zh, en } = dutyWords[duty].name
    return [`## ${zh} · ${en}\n\n${tableOf(headings, own.map(rowOf))}`]
  })
  const count = `共 ${String(all.length)} 条，${String(used)} 条用于评定或并列显示，${String(all.length - used)} 条未用。\n${String(all.length)} standards: ${String(used)} used, ${String(all.length - used)} not.`
  return `${[opening + '\n' + count, ...parts].join('\n\n')}\n`
}

function rowOf(standard: Standard): readonly string[] {
  return [
    standard.id,
    `${standard.name.zh}<br>${standard.name.en}`,
    limitCell(standard),
    stagesCell(standard),
    datesCell(standard),
    documentCell(standard),
    clauseCell(standard),
    wordsOfUse(standard),
  ]
}

function wordsOfUse(standard: Standard): string {
  const { id, condition } = standard
  const names = indicatorsOf(standard)
  if (names.length > 0) return `${condition === null ? '' : `附条件（${condition.words.zh}）：`}${names.join('、')}`
  const reason = unusedStandards[id]
  if (reason === undefined) throw new Error(`No indicator names the standard ${id}: use it, or say why not in test/docs/unused-standards.ts.`)
  return `未用：${reason.zh}。<br>Not used: ${reason.en}.`
}

/** An indicator names the standards of all its stages; each of them judges its own. */
function indicatorsOf({ id, stages }: Standard): readonly string[] {
  return catalogue
    .filter(({ stage, standards }) => standards.includes(id) && (stages.length === 0 || stage === null || stages.includes(stage)))
    .map((indicator) => `\`${indicator.id}\``)
}
