import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { formatNumber, type NumberOptions } from './format-number.ts'
import { markNumber, splitMark } from './format-qualifier.ts'
import { isRatio } from './is-ratio.ts'
import { reasonWords } from './reason-words.ts'
import { scaleFor, type Scale } from './scale.ts'
import { unitName } from './unit-words.ts'

/** A statistic's number with the source's mark and without its unit, or the reason why there is none. */
export function statisticNumber(statistic: Statistic, scale: Scale, language: Language, options: NumberOptions = {}): string {
  if (statistic.kind === 'missing') return inLanguage(reasonWords[statistic.reason], language)
  const lower = formatNumber(statistic.value, scale, options)
  const number = statistic.upper === undefined ? lower : `${lower}–${formatNumber(statistic.upper, scale, options)}`
  return markNumber(number, statistic.qualifier, language)
}

/**
 * Joins a written number and its unit with a space, but % directly. The source's mark goes where the language wants it:
 * joined to the unit (500 余人次, 5.8 亿余元), after it (至少 2 套以上, 4 所（等）), set off after % (15% 以上) and in English (15% or more).
 */
export function withUnit(written: string, words: string): string {
  if (words === '') return written
  const { number, joined, after } = splitMark(written)
  if (words === '%') return [`${number}%`, joined, after].filter((part) => part !== '').join(' ')
  // A whole number has its 余 before 万 and 亿, one with decimals behind: 300 余万元, 5.8 亿余元.
  const large = number.includes('.') && joined !== '' ? (/^[万亿]/u.exec(words)?.[0] ?? '') : ''
  const amount = `${number} ${large}${joined}${words.slice(large.length)}`
  return /^[\p{Script=Han}（]/u.test(after) || after === '' ? `${amount}${after}` : `${amount} ${after}`
}

/** The scale that suits one statistic. */
export function scaleOf(statistic: Statistic, unit: Unit, language: Language): Scale {
  const scale = scaleFor(unit, statistic.kind === 'value' ? (statistic.upper ?? statistic.value) : 0, language)
  const isOne = statistic.kind === 'value' && statistic.value === 1 && statistic.upper === undefined
  return isOne ? { ...scale, words: unitName(unit, 1, language) } : scale
}

/** A statistic in words for a sentence or a cell that stands alone: "5.8 亿元", "500 余人次", "15% 以上", "1:19", "未公开". */
export function formatStatistic(statistic: Statistic, unit: Unit, language: Language, options: NumberOptions = {}): string {
  const scale = scaleOf(statistic, unit, language)
  const number = statisticNumber(statistic, scale, language, options)
  return statistic.kind === 'missing' ? number : amountWords(number, scale, language)
}

/** A written number with its unit: a ratio as one to so many, one thing in the singular. */
export function amountWords(written: string, scale: Scale, language: Language): string {
  return isRatio(scale.unit) ? `1:${written}` : distanceWords(written, scale, language)
}

/** A written distance or change with its unit, which is never one to so many. */
export function distanceWords(written: string, { unit, divisor, words }: Scale, language: Language): string {
  return withUnit(written, divisor === 1 && /^[+−]?1$/u.test(written) ? unitName(unit, 1, language) : words)
}
