import { guardFormula } from '#format/guard-formula.ts'
import { shortStatusWords } from '#format/status-words.ts'
import type { Figure, TableCell } from '#figures/figure.ts'
import { markedTitle } from '#figures/titles/marked-title.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { inLanguage } from '#language/text.ts'
import { footLines } from './figure-rows.ts'

function escaped(text: string): string {
  return guardFormula(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function htmlCell(cell: TableCell | undefined, isNumeric: boolean, isHead: boolean, language: Figure['language']): string {
  const { statistic, text = '' } = cell ?? {}
  const isMade = statistic?.kind === 'value' && statistic.status !== 'reported'
  const words = isMade
    ? `${text}${chartMessages[language].inBrackets({ words: inLanguage(shortStatusWords[statistic.status], language) })}`
    : text
  const tag = isHead ? 'th' : 'td'
  return `<${tag} align="${isNumeric ? 'right' : 'left'}">${escaped(words)}</${tag}>`
}

/**
 * The whole figure as a table that Word, WPS and Excel paste as one, in the words and numbers that a reader sees. Its
 * look is in attributes: the page's policy lets no inline style into the clipboard.
 */
export function figureHtml(figure: Figure): string {
  const { language, subtitle, table } = figure
  const head = table.columns.map(({ name, numeric }) => htmlCell({ text: name }, numeric, true, language)).join('')
  const rows = table.rows.map(
    ({ cells }) => `<tr>${table.columns.map(({ numeric }, at) => htmlCell(cells[at], numeric, at === 0, language)).join('')}</tr>`,
  )
  return [
    `<p><b>${escaped(markedTitle(figure))}</b><br>${escaped(subtitle)}</p>`,
    `<table border="1" cellspacing="0" cellpadding="4"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    `<p>${footLines(figure).map(escaped).join('<br>')}</p>`,
  ].join('')
}
