import type { Language } from '#language/language.ts'
import { inLanguage, type Text } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { decimalsToTell } from './decimals-to-tell.ts'
import { formatNumber } from './format-number.ts'
import { withUnit } from './format-statistic.ts'
import { reasonWords } from './reason-words.ts'
import { scaleFor } from './scale.ts'

const firstYear: Text = { zh: '首年', en: 'first year' }
const unchanged: Text = { zh: '持平', en: 'unchanged' }
const fromZero: Text = { zh: '上年为 0', en: 'none the year before' }

/** A difference of two shares is in percentage points, of two numbers of any other unit in that unit. */
export function unitOfChange(unit: Unit): Unit {
  return unit === 'percent' ? 'percentage-point' : unit
}

/** What keeps two years from being compared, in words; null when both have a number. */
function obstacle(now: Statistic, before: Statistic | undefined, language: Language): string | null {
  if (now.kind === 'missing') return inLanguage(reasonWords[now.reason], language)
  if (before === undefined) return inLanguage(firstYear, language)
  if (before.kind === 'missing') {
    const reason = inLanguage(reasonWords[before.reason], language)
    return language === 'en' ? `the year before: ${reason}` : `上年${reason}`
  }
  return null
}

/**
 * The change on the year before in the unit of the numbers: "+370 元/生·年", "+2.3 个百分点", "−3 所"; in words for the
 * first year (`before` undefined), a missing number, and no change.
 */
export function formatChange(now: Statistic, before: Statistic | undefined, unit: Unit, language: Language): string {
  const reason = obstacle(now, before, language)
  if (reason !== null || now.kind === 'missing' || before?.kind !== 'value') return reason ?? ''
  const change = now.value - before.value
  if (change === 0) return inLanguage(unchanged, language)
  return signed(change, unitOfChange(unit), language)
}

/** The change in percent of the year before: "+0.71%", "−3.2%"; from zero, for the first year or without a number in words. */
export function formatGrowth(now: Statistic, before: Statistic | undefined, language: Language): string {
  const reason = obstacle(now, before, language)
  if (reason !== null || now.kind === 'missing' || before?.kind !== 'value') return reason ?? ''
  const change = now.value - before.value
  if (change === 0) return inLanguage(unchanged, language)
  if (before.value === 0) return inLanguage(fromZero, language)
  return signed((change / Math.abs(before.value)) * 100, 'percent', language)
}

/** With as many decimals as it takes to show that something changed. */
function signed(change: number, unit: Unit, language: Language): string {
  const scale = scaleFor(unit, change, language)
  return withUnit(formatNumber(change, scale, language, { signed: true, decimals: decimalsToTell(change, 0, scale) }), scale.words)
}
