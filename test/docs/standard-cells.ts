import { operatorSign } from '#standards/operator-sign.ts'
import { stageWords } from '#format/stage-words.ts'
import { unitWords } from '#format/unit-words.ts'
import type { Evidence, Standard } from '#standards/standard.ts'

const unconfirmed: Readonly<Record<Evidence, string>> = { confirmed: '', unconfirmed: '（待核）', none: '（无出处）' }

/** A row of a Markdown table; a bar within a cell would end it. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}

/** A table with its headings. */
export function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableRow(headings), tableRow(headings.map(() => '---')), ...rows.map(tableRow)].join('\n')
}

/** "≥ 600 元/生·年", "> 财政经常性收入增幅", "> 上年". */
export function limitCell({ operator, value, unit, reference }: Standard): string {
  const sign = operatorSign[operator]
  if (value === null) return `${sign} ${reference?.zh ?? '上年'}`
  const { zh } = unitWords[unit]
  return `${sign} ${String(value)}${zh === '%' || zh === '' ? zh : ` ${zh}`}`
}

/** From when to when it is in force, and by when it is to be reached. */
export function datesCell({ effectiveFrom, effectiveUntil, deadline }: Standard): string {
  const force = effectiveUntil === null ? `${effectiveFrom} 起` : `${effectiveFrom} 至 ${effectiveUntil}`
  return deadline === null ? force : `${force}，${deadline} 前达到`
}

/** The document and its number; what is unconfirmed says so. */
export function documentCell({ document, documentNumber, evidence }: Standard): string {
  const number = documentNumber === null ? '' : ` ${documentNumber}`
  return `${document.zh}${number}${unconfirmed[evidence.document]}`
}

export function clauseCell({ clause, evidence }: Standard): string {
  return clause === null ? '未载明' : `${clause}${unconfirmed[evidence.clause]}`
}

export function stagesCell({ stages }: Standard): string {
  return stages.length === 0 ? '不分学段' : stages.map((stage) => stageWords[stage].zh).join('、')
}
