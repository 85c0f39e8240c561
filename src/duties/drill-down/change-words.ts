import { formatNumber } from '#format/format-number.ts'
import { withUnit } from '#format/format-statistic.ts'
import { scaleFor, type Scale } from '#format/scale.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { Language } from '#language/language.ts'
import { indicatorTableMessages } from '#language/messages/indicator-table.ts'
import type { Unit } from '#statistics/unit.ts'

/** A difference of two shares is in percentage points, of two numbers of any other unit in that unit. */
export function unitOfChange(unit: Unit): Unit {
  return unit === 'percent' ? 'percentage-point' : unit
}

/** A difference with its sign and unit: "+370 元/生·年", "−1.2 个百分点". */
export function formatChange(change: number, unit: Unit, language: Language): string {
  const scale = scaleFor(unitOfChange(unit), change, language)
  return withUnit(formatNumber(change, scale, language, { signed: true }), scale.words)
}

/**
 * The change on the year before beside a value in `scale`, whose unit stands in the table already: "+370"; with its own
 * unit where that differs ("+0.4 个百分点", "+3,200 万元"); in words where nothing changed or cannot be compared.
 */
export function changeWords({ change, indicator, measurement }: Assessment, scale: Scale, language: Language): string {
  const messages = indicatorTableMessages[language]
  if (measurement.statistic.kind === 'missing') return messages.noValue
  if (change === null) return messages.noEarlier
  if (change === 0) return messages.unchanged
  const own = scaleFor(unitOfChange(indicator.unit), change, language)
  const number = formatNumber(change, own, language, { signed: true })
  return own.unit === scale.unit && own.divisor === scale.divisor ? number : withUnit(number, own.words)
}
