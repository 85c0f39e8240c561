import type { Language } from '#language/language.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { decimalsToTell } from './decimals-to-tell.ts'
import { unitOfChange } from './format-change.ts'
import { formatNumber } from './format-number.ts'
import { amountWords, distanceWords, statisticNumber } from './format-statistic.ts'
import { scaleFor, type Scale } from './scale.ts'

/** A value and its limit in words, in one scale and with as many decimals as tell them apart. */
export interface ValueAndLimit {
  readonly value: string
  readonly limit: string
  /** The limit and the distance between the two without their unit, to stand behind a value that has it. */
  readonly limitNumber: string
  readonly gapNumber: string
  /** The distance with its unit: of shares percentage points, of money in the scale of the two. Empty where one is missing. */
  readonly gap: string
}

/** The scale in which a value and its limit are written together. */
export function scaleOfBoth(value: Statistic, limit: Statistic, unit: Unit, language: Language): Scale {
  const sizes = [value, limit].flatMap((one) => (one.kind === 'value' ? [Math.abs(one.value)] : []))
  return scaleFor(unit, Math.max(0, ...sizes), language)
}

/**
 * Writes a value beside the limit that it is held against: "0.4996" and "0.5", and both in 亿元 if the larger one is. The
 * three numbers agree as they are printed: 78,570 and 80,130 are 1,560 apart, never "7.86" and "8.01", "0.16" apart.
 */
export function formatAgainst(value: Statistic, limit: Statistic, unit: Unit, language: Language): ValueAndLimit {
  const scale = scaleOfBoth(value, limit, unit, language)
  const both = value.kind === 'value' && limit.kind === 'value' ? { value: value.value, limit: limit.value } : null
  const options = both === null ? {} : { decimals: decimalsAgainst(both.value, both.limit, scale) }
  const number = (one: Statistic) => statisticNumber(one, scale, language, options)
  const write = (one: Statistic) => (one.kind === 'missing' ? number(one) : amountWords(number(one), scale, language))
  const gapNumber = both === null ? '' : printedGap(both.value, both.limit, scale)
  return {
    value: write(value),
    limit: write(limit),
    limitNumber: number(limit),
    gapNumber,
    gap: both === null ? '' : distanceWords(gapNumber, unit === 'percent' ? scaleFor(unitOfChange(unit), 0, language) : scale, language),
  }
}

/**
 * As many decimals as tell a value from its limit; one more where only then the rounded numbers are as far apart as the rounded
 * distance. More would claim a precision that no source has.
 */
export function decimalsAgainst(value: number, limit: number, scale: Scale): number {
  const least = decimalsToTell(value, limit, scale)
  return agrees(value, limit, scale, least) || !agrees(value, limit, scale, least + 1) ? least : least + 1
}

function rounded(one: number, { divisor }: Scale, decimals: number): number {
  return Math.round(Number(((one / divisor) * 10 ** decimals).toPrecision(12)))
}

function agrees(value: number, limit: number, scale: Scale, decimals: number): boolean {
  return Math.abs(rounded(value, scale, decimals) - rounded(limit, scale, decimals)) === rounded(Math.abs(value - limit), scale, decimals)
}

/** The distance of the two numbers as they are printed: a reader who subtracts them finds it. */
function printedGap(value: number, limit: number, scale: Scale): string {
  const decimals = decimalsAgainst(value, limit, scale)
  const steps = Math.abs(rounded(value, scale, decimals) - rounded(limit, scale, decimals))
  return formatNumber((steps / 10 ** decimals) * scale.divisor, scale, { decimals })
}
