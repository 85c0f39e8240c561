import { decimalsToTell } from '#format/decimals-to-tell.ts'
import { formatNumber } from '#format/format-number.ts'
import { withUnit } from '#format/format-statistic.ts'
import { formatWhole } from '#format/format-whole.ts'
import { reasonWords } from '#format/reason-words.ts'
import { scaleFor } from '#format/scale.ts'
import type { BalanceCell } from '#indicators/balance/balance-sheet.ts'
import { namedMeasure } from '#indicators/building/named-measure.ts'
import type { Language } from '#language/language.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'

/** What the cells of the matrix show. */
export type BalanceShow = 'value' | 'gap' | 'need'

/** A cell's state in words, or why it has none. */
export function stateWords({ measurement: { statistic }, state }: BalanceCell, language: Language): string {
  return statistic.kind === 'missing' ? inLanguage(reasonWords[statistic.reason], language) : balanceMessages[language][state]
}

/** A cell as it is shown, without the unit, which stands in the heading. */
export function cellWords(cell: BalanceCell, show: BalanceShow, language: Language): string {
  const { resource, measurement, limit, margin, need } = cell
  const { statistic } = measurement
  if (statistic.kind === 'missing' || margin === null) return stateWords(cell, language)
  const scale = scaleFor(resource.unit, 0, language)
  switch (show) {
    case 'value':
      return formatNumber(statistic.value, scale, { decimals: decimalsToTell(statistic.value, limit, scale) })
    case 'gap':
      return gapNumber(margin, cell, language)
    case 'need': {
      if (need === null || need === 0) return balanceMessages[language].nothingMissing
      return `+${formatWhole(need, namedMeasure(resource.measure).unit, language)}`
    }
  }
}

/** The distance to the threshold with its sign, and with as many decimals as show that there is one. */
export function gapNumber(margin: number, { resource }: BalanceCell, language: Language): string {
  const scale = scaleFor(resource.unit, 0, language)
  return formatNumber(margin, scale, { signed: true, decimals: decimalsToTell(margin, 0, scale) })
}

/** A value in percent of its threshold; 84.9996 is not written as 85 (what the rule asks for at least), nor 99.9996 as 100. */
export function ratioWords(value: number, { limit, lowest }: Pick<BalanceCell, 'limit' | 'lowest'>, language: Language): string {
  const percent = scaleFor('percent', 0, language)
  const ratio = (value / limit) * 100
  const decimals = Math.max(...[lowest, 100].map((mark) => decimalsToTell(ratio, mark, percent)))
  return withUnit(formatNumber(ratio, percent, { decimals }), percent.words)
}

/** The threshold of a cell with its unit, and the 85 % of it that the school rule asks for: 7.5 and 6.375. */
export function thresholdWords(
  { limit, lowest, resource }: BalanceCell,
  language: Language,
): { readonly limit: string; readonly lowest: string } {
  const scale = scaleFor(resource.unit, 0, language)
  // A threshold has at most one decimal, so 85 % of it has at most three.
  const write = (value: number) => withUnit(formatNumber(value, scale, { decimals: 3 }), scale.words)
  return { limit: write(limit), lowest: write((limit * lowest) / 100) }
}

/** What the cells are to show, as an address says it. */
export function readShow(text: string | undefined): BalanceShow {
  return text === 'gap' || text === 'need' ? text : 'value'
}
