import type { Language } from '#language/language.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { decimalsToTell } from './decimals-to-tell.ts'
import { formatNumber } from './format-number.ts'
import { statisticNumber, withUnit } from './format-statistic.ts'
import { scaleFor } from './scale.ts'

/** A value and its limit in words, in one scale and with as many decimals as tell them apart. */
export interface ValueAndLimit {
  readonly value: string
  readonly limit: string
  /** The limit and the distance between the two without their unit, to stand behind a value that has it. */
  readonly limitNumber: string
  readonly gapNumber: string
}

/** Writes a value beside the limit that it is held against: "0.4996" and "0.5", and both in 亿元 if the larger one is. */
export function formatAgainst(value: Statistic, limit: Statistic, unit: Unit, language: Language): ValueAndLimit {
  const sizes = [value, limit].flatMap((one) => (one.kind === 'value' ? [Math.abs(one.value)] : []))
  const scale = scaleFor(unit, Math.max(0, ...sizes), language)
  const options = value.kind === 'value' && limit.kind === 'value' ? { decimals: decimalsToTell(value.value, limit.value, scale) } : {}
  const number = (one: Statistic) => statisticNumber(one, scale, language, options)
  const write = (one: Statistic) => (one.kind === 'missing' ? number(one) : withUnit(number(one), scale.words))
  const gap = value.kind === 'value' && limit.kind === 'value' ? Math.abs(value.value - limit.value) : null
  return {
    value: write(value),
    limit: write(limit),
    limitNumber: number(limit),
    gapNumber: gap === null ? '' : formatNumber(gap, scale, language, { decimals: decimalsToTell(gap, 0, scale) }),
  }
}
