import { formatStatistic } from '#format/format-statistic.ts'
import type { Indicator, Measurement } from '#indicators/indicator.ts'
import type { Language } from '#language/language.ts'
import { sameAmount } from '#standards/compare.ts'

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

/**
 * The formula with its numbers filled in and its result: "5,120 万元 ÷ 100,400 万元 × 100 = 5.1%". Only an arithmetic
 * that gives the very number is written; null where none of them does, or where an input is missing.
 */
export function fillFormula(indicator: Indicator, { statistic, inputs }: Measurement, language: Language): string | null {
  if (statistic.kind === 'missing' || inputs.length === 0) return null
  const values = inputs.flatMap((input) => (input.statistic.kind === 'value' ? [input.statistic.value] : []))
  if (values.length < inputs.length) return null
  const found = arithmetics.find(
    ({ operands, compute }) => (operands === 'any' || operands === values.length) && sameAmount(compute(values), statistic.value),
  )
  if (found === undefined) return null
  const words = inputs.map((input) => formatStatistic(input.statistic, input.unit, language))
  return `${found.write(words)} = ${formatStatistic(statistic, indicator.unit, language)}`
}
