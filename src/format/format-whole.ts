import type { Language } from '#language/language.ts'
import type { Unit } from '#statistics/unit.ts'
import { formatNumber } from './format-number.ts'
import { withUnit } from './format-statistic.ts'
import { unitName } from './unit-words.ts'

/** An amount in its base unit to the last one, never in 万 or 亿: what must be bought or hired is not rounded down. */
export function formatWhole(amount: number, unit: Unit, language: Language): string {
  const words = unitName(unit, amount, language)
  return withUnit(formatNumber(amount, { unit, divisor: 1, words }, { decimals: 6 }), words)
}
