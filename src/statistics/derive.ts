import { doubtsOfAll, missing, missingReasons, weakestStatus, type MissingReason, type Statistic, type Value } from './statistic.ts'

/**
 * Computes a number from other statistics. The result is as weak as its weakest input, cites every source of its
 * inputs once, carries their doubts, and no qualifier of its own. When an input is missing the result is missing for the first
 * reason of: withheld, not reported, not collected, not applicable. A result that is not a finite number (a division by zero
 * pupils) is not applicable.
 */
export function derive(inputs: readonly Statistic[], compute: (...values: number[]) => number): Statistic {
  const values: Value[] = []
  let reason: MissingReason | null = null
  for (const input of inputs) {
    if (input.kind === 'value') values.push(input)
    else if (reason === null || missingReasons.indexOf(input.reason) < missingReasons.indexOf(reason)) reason = input.reason
  }
  const sources = sourcesOf(inputs)
  if (reason !== null) return missing(reason, sources)
  const value = compute(...values.map((input) => input.value))
  if (!Number.isFinite(value)) return missing('not-applicable', sources)
  return {
    kind: 'value',
    value,
    status: weakestStatus(values),
    sources,
    ...doubtsOfAll(values),
  }
}

/** Each source once. Most numbers of a school stand in one: no set is built for each of the thousands of quotients then. */
function sourcesOf(inputs: readonly Statistic[]): readonly string[] {
  const first = inputs[0]?.sources ?? []
  const others = inputs.some(({ sources }) => sources.some((source) => !first.includes(source)))
  return others ? [...new Set(inputs.flatMap(({ sources }) => sources))] : first
}

/** One statistic divided by another; not applicable when the divisor is zero. */
export function ratio(dividend: Statistic, divisor: Statistic): Statistic {
  return derive([dividend, divisor], (a, b) => a / b)
}
