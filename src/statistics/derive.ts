import { missing, weakestStatus, type Missing, type Statistic, type Value } from './statistic.ts'

const reasonOrder = ['withheld', 'not-collected', 'not-applicable'] as const

/**
 * Computes a number from other statistics. The result is as weak as its weakest input, cites every source of its
 * inputs once, and carries no qualifier of its own. When an input is missing the result is missing for the first
 * reason of: withheld, not collected, not applicable. A result that is not a finite number (a division by zero
 * pupils) is not applicable.
 */
export function derive(inputs: readonly Statistic[], compute: (...values: number[]) => number): Statistic {
  const gaps = inputs.filter((input): input is Missing => input.kind === 'missing')
  const sources = [...new Set(inputs.flatMap((input) => input.sources))]
  const reason = reasonOrder.find((candidate) => gaps.some((gap) => gap.reason === candidate))
  if (reason !== undefined) return missing(reason, sources)
  const values = inputs.filter((input): input is Value => input.kind === 'value')
  const value = compute(...values.map((input) => input.value))
  if (!Number.isFinite(value)) return missing('not-applicable', sources)
  return {
    kind: 'value',
    value,
    status: weakestStatus(values),
    sources,
  }
}

/** The sum of statistics; missing as soon as one of them is. An empty list sums to "not applicable", not to 0. */
export function sum(inputs: readonly Statistic[]): Statistic {
  if (inputs.length === 0) return missing('not-applicable')
  return derive(inputs, (...values) => values.reduce((total, value) => total + value, 0))
}

/** One statistic divided by another; not applicable when the divisor is zero. */
export function ratio(dividend: Statistic, divisor: Statistic): Statistic {
  return derive([dividend, divisor], (a, b) => a / b)
}
