import type { Language } from '#language/language.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { decimalsToTell } from './decimals-to-tell.ts'
import { formatNumber } from './format-number.ts'
import { statisticNumber, withUnit } from './format-statistic.ts'
import { scaleFor, type Scale } from './scale.ts'

/** A value and its limit in words, in one scale and with as many decimals as tell them apart. */
export interface ValueAndLimit {
  readonly value: string
  readonly limit: string
  /** The limit and the distance between the two without their unit, to stand behind a value that has it. */
  readonly limitNumber: string
  readonly gapNumber: string
}

/** Beyond the usual decimals these are added at most so that three printed numbers add up. */
const mostMore = 4

/**
 * Writes a value beside the limit that it is held against: "0.4996" and "0.5", and both in 亿元 if the larger one is. The
 * three numbers agree as they are printed: 78,570 and 80,130 are 1,560 apart, never "7.86" and "8.01", "0.16" apart.
 */
export function formatAgainst(value: Statistic, limit: Statistic, unit: Unit, language: Language): ValueAndLimit {
  const sizes = [value, limit].flatMap((one) => (one.kind === 'value' ? [Math.abs(one.value)] : []))
  const scale = scaleFor(unit, Math.max(0, ...sizes), language)
  const both = value.kind === 'value' && limit.kind === 'value' ? { value: value.value, limit: limit.value } : null
  const options = both === null ? {} : { decimals: decimalsThatAgree(both.value, both.limit, scale) }
  const number = (one: Statistic) => statisticNumber(one, scale, language, options)
  const write = (one: Statistic) => (one.kind === 'missing' ? number(one) : withUnit(number(one), scale.words))
  return {
    value: write(value),
    limit: write(limit),
    limitNumber: number(limit),
    gapNumber: both === null ? '' : formatNumber(Math.abs(both.value - both.limit), scale, language, options),
  }
}

/** As many decimals as tell the value from its limit, or as many more as it takes until both and their distance agree. */
function decimalsThatAgree(value: number, limit: number, scale: Scale): number {
  const least = decimalsToTell(value, limit, scale)
  const agrees = (decimals: number) => {
    const rounded = (one: number) => Math.round((one / scale.divisor) * 10 ** decimals)
    return Math.abs(rounded(value) - rounded(limit)) === rounded(Math.abs(value - limit))
  }
  for (let more = 0; more <= mostMore; more += 1) if (agrees(least + more)) return least + more
  return least
}
