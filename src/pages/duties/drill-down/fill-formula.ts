import { usualDecimals } from '#format/format-number.ts'
import { formatStatistic, scaleOf } from '#format/format-statistic.ts'
import type { Scale } from '#format/scale.ts'
import type { Indicator, Measurement } from '#indicators/indicator.ts'
import type { Language } from '#language/language.ts'
import { sameAmount } from '#standards/compare.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { tellingDecimals } from './telling-decimals.ts'

/** An arithmetic that indicators use: how it is computed, and how it is written with its operands filled in. */
interface Arithmetic {
  readonly operands: number | 'any'
  readonly compute: (values: readonly number[]) => number
  readonly write: (words: readonly string[]) => string
}

const first = ([value = Number.NaN]: readonly number[]) => value
const second = ([, value = Number.NaN]: readonly number[]) => value

const arithmetics: readonly Arithmetic[] = [
  { operands: 2, compute: (v) => (first(v) / second(v)) * 100, write: ([a, b]) => `${a} ÷ ${b} × 100` },
  { operands: 2, compute: (v) => first(v) / second(v), write: ([a, b]) => `${a} ÷ ${b}` },
  { operands: 2, compute: (v) => ((first(v) - second(v)) / second(v)) * 100, write: ([a, b]) => `(${a} − ${b}) ÷ ${b} × 100` },
  { operands: 2, compute: (v) => first(v) - second(v), write: ([a, b]) => `${a} − ${b}` },
  { operands: 'any', compute: (v) => v.reduce((total, value) => total + value, 0), write: (words) => words.join(' + ') },
]

/** More decimals than this beyond the usual ones make no arithmetic easier to follow. */
const mostMore = 6

/**
 * The formula with its numbers filled in and its result: "5,120 万元 ÷ 100,400 万元 × 100 = 5.1%". Only an arithmetic
 * that gives the very number is written; null where none of them does, or where an input is missing. The result has as
 * many decimals as tell it from its limit, and the inputs as many as give that result to who computes it again.
 */
export function fillFormula(
  indicator: Indicator,
  { statistic, inputs }: Measurement,
  language: Language,
  limit: Statistic | null = null,
): string | null {
  if (statistic.kind === 'missing' || inputs.length === 0) return null
  const operands = inputs.flatMap(({ statistic: one, unit }) =>
    one.kind === 'value' ? [{ statistic: one, unit, scale: scaleOf(one, unit, language) }] : [],
  )
  if (operands.length < inputs.length) return null
  const values = operands.map((one) => one.statistic.value)
  const found = arithmetics.find(
    (one) => (one.operands === 'any' || one.operands === values.length) && sameAmount(one.compute(values), statistic.value),
  )
  if (found === undefined) return null
  const options = tellingDecimals({ measurement: { statistic, inputs }, limit }, scaleOf(statistic, indicator.unit, language))
  const write = (value: number) => formatStatistic({ ...statistic, value }, indicator.unit, language, options)
  const result = write(statistic.value)
  const more = Array.from({ length: mostMore }, (_, extra) => extra).find(
    (extra) => write(found.compute(operands.map((one) => shownValue(one.statistic.value, one.scale, extra)))) === result,
  )
  const words = operands.map((one) =>
    formatStatistic(one.statistic, one.unit, language, { decimals: usualDecimals(one.scale) + (more ?? 0) }),
  )
  return `${found.write(words)} = ${result}`
}

/** The number that a reader sees, in base units. */
function shownValue(value: number, scale: Scale, extra: number): number {
  const shift = 10 ** (usualDecimals(scale) + extra)
  return (Math.round((value / scale.divisor) * shift) / shift) * scale.divisor
}
