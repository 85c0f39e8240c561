import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { formatNumber, type NumberOptions } from './format-number.ts'
import { markNumber } from './format-qualifier.ts'
import { reasonWords } from './reason-words.ts'
import { scaleFor, type Scale } from './scale.ts'
import { unitWords } from './unit-words.ts'

/** A statistic's number with the source's mark and without its unit, or the reason why there is none. */
export function statisticNumber(statistic: Statistic, scale: Scale, language: Language, options: NumberOptions = {}): string {
  if (statistic.kind === 'missing') return inLanguage(reasonWords[statistic.reason], language)
  const lower = formatNumber(statistic.value, scale, language, options)
  const number = statistic.upper === undefined ? lower : `${lower}–${formatNumber(statistic.upper, scale, language, options)}`
  return markNumber(number, statistic.qualifier, language)
}

/** Joins a written number and its unit: no space before %, a space before other words. */
export function withUnit(number: string, words: string): string {
  if (words === '') return number
  return words === '%' ? `${number}%` : `${number} ${words}`
}

/** The scale that suits one statistic. */
export function scaleOf(statistic: Statistic, unit: Unit, language: Language): Scale {
  const scale = scaleFor(unit, statistic.kind === 'value' ? statistic.value : 0, language)
  const one = unitWords[unit].one
  return language === 'en' && one !== undefined && statistic.kind === 'value' && statistic.value === 1 ? { ...scale, words: one } : scale
}

/** A statistic in words for a sentence or a cell that stands alone: "5.8 亿元", "500 余 人次", "未公开". */
export function formatStatistic(statistic: Statistic, unit: Unit, language: Language, options: NumberOptions = {}): string {
  const scale = scaleOf(statistic, unit, language)
  const number = statisticNumber(statistic, scale, language, options)
  return statistic.kind === 'missing' ? number : withUnit(number, scale.words)
}
