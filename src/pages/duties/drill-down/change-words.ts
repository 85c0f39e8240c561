import { decimalsToTell } from '#format/decimals-to-tell.ts'
import { aboutChange, unitOfChange } from '#format/format-change.ts'
import { formatNumber } from '#format/format-number.ts'
import { withUnit } from '#format/format-statistic.ts'
import { scaleFor, type Scale } from '#format/scale.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { Language } from '#language/language.ts'
import { indicatorTableMessages } from '#language/messages/indicator-table.ts'
import type { Unit } from '#statistics/unit.ts'

/**
 * The change on the year before beside a value in `scale`, whose unit stands in the table already: "+370"; with its own
 * unit where that differs ("+0.4 个百分点", "+3,200 万元"); in words where nothing changed or cannot be compared.
 */
export function changeWords({ change, indicator, measurement, previous }: Assessment, scale: Scale, language: Language): string {
  const messages = indicatorTableMessages[language]
  if (measurement.statistic.kind === 'missing') return messages.noValue
  if (change === null) return messages.noEarlier
  return aboutChange(exactWords(change, indicator.unit, scale, language), measurement.statistic, previous, language)
}

function exactWords(change: number, unit: Unit, scale: Scale, language: Language): string {
  const messages = indicatorTableMessages[language]
  if (change === 0) return messages.unchanged
  const own = scaleFor(unitOfChange(unit), change, language)
  const number = formatNumber(change, own, { signed: true, decimals: decimalsToTell(change, 0, own) })
  if (own.unit === 'percentage-point') return messages.percentagePoints({ number })
  return own.unit === scale.unit && own.divisor === scale.divisor ? number : withUnit(number, own.words)
}
