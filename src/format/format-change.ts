import type { Language } from '#language/language.ts'
import { defineMessages } from '#language/define-messages.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { decimalsToTell } from './decimals-to-tell.ts'
import { formatNumber } from './format-number.ts'
import { isInexact } from './format-qualifier.ts'
import { distanceWords } from './format-statistic.ts'
import { reasonWords } from './reason-words.ts'
import { scaleFor } from './scale.ts'

const messages = defineMessages(
  {
    firstYear: '首年',
    unchanged: '持平',
    missingBefore: ({ reason }: { reason: string }) => `上年${reason}`,
    about: ({ change }: { change: string }) => `约${/^\p{Script=Han}/u.test(change) ? '' : ' '}${change}`,
  },
  {
    firstYear: 'first year',
    unchanged: 'unchanged',
    missingBefore: ({ reason }) => `the year before: ${reason}`,
    about: ({ change }) => `about ${change}`,
  },
)

/** A difference of two shares is in percentage points, of two numbers of any other unit in that unit. */
export function unitOfChange(unit: Unit): Unit {
  return unit === 'percent' ? 'percentage-point' : unit
}

/** What keeps two years from being compared, in words; null when both have a number. */
function obstacle(now: Statistic, before: Statistic | undefined, language: Language): string | null {
  if (now.kind === 'missing') return inLanguage(reasonWords[now.reason], language)
  if (before === undefined) return messages[language].firstYear
  if (before.kind === 'missing') {
    return messages[language].missingBefore({ reason: inLanguage(reasonWords[before.reason], language) })
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
  const words = change === 0 ? messages[language].unchanged : signed(change, unitOfChange(unit), language)
  return aboutChange(words, now, before, language)
}

/** A change in words, marked as inexact where the source gives one of the two numbers so: "约 +1,300" from "8,000 多" and 6,700. */
export function aboutChange(words: string, now: Statistic, before: Statistic | undefined, language: Language): string {
  const isExact = [now, before].every((one) => one?.kind !== 'value' || !isInexact(one.qualifier))
  if (isExact) return words
  return messages[language].about({ change: words })
}

/** With as many decimals as it takes to show that something changed. */
function signed(change: number, unit: Unit, language: Language): string {
  const scale = scaleFor(unit, change, language)
  return distanceWords(formatNumber(change, scale, { signed: true, decimals: decimalsToTell(change, 0, scale) }), scale, language)
}
