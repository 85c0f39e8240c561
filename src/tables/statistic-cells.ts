import { reasonWords } from '#format/reason-words.ts'
import type { SheetCell } from '#format/sheet-row.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { unitWords } from '#format/unit-words.ts'
import type { Language } from '#language/language.ts'
import { basisMessages } from '#language/messages/basis.ts'
import { tableFileMessages } from '#language/messages/table-files.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'

/** The headings over a number, its unit and its status. */
export function statisticHeadings(name: string, language: Language): readonly [string, string, string] {
  const messages = tableFileMessages[language]
  return [name, messages.unitOf({ name }), messages.statusOf({ name })]
}

/** A number as a file has it: in the base unit or the reason why there is none, the unit, and what it rests on. */
export function statisticCells(statistic: Statistic, unit: Unit, language: Language): readonly [SheetCell, string, string] {
  return [plainNumber(statistic, language), inLanguage(unitWords[unit], language), statusCell(statistic, language)]
}

/** The number in its base unit, a range in words (4–6), or the reason why there is none. */
export function plainNumber(statistic: Statistic, language: Language): SheetCell {
  if (statistic.kind === 'missing') return inLanguage(reasonWords[statistic.reason], language)
  const { value, upper } = statistic
  return upper === undefined ? sourceDigits(value) : `${sourceDigits(value)}–${sourceDigits(upper)}`
}

/** Binary arithmetic leaves digits that no source has. */
function sourceDigits(value: number): number {
  return Number(value.toPrecision(12))
}

/** What a number rests on, in short: 报告, 示意, 存疑; empty where there is none. */
export function statusCell(statistic: Statistic, language: Language): string {
  if (statistic.kind === 'missing') return ''
  const status = inLanguage(shortStatusWords[statistic.status], language)
  return statistic.doubts === undefined ? status : `${status} ${basisMessages[language].doubtful}`
}
