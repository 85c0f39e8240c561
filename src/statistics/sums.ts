import { derive } from './derive.ts'
import { doubtsOfAll, missing, missingReasons, weakestStatus, type MissingReason, type Statistic, type Value } from './statistic.ts'

/**
 * The sum of numbers that must all be there: students of two stages, pay of twelve months. Missing as soon as one of them is, not
 * applicable where one does not apply, and where there is none: an empty list sums to no 0.
 */
export function sumOfAll(inputs: readonly Statistic[]): Statistic {
  if (inputs.length === 0) return missing('not-applicable')
  return derive(inputs, (...values) => values.reduce((total, value) => total + value, 0))
}

const weighty = missingReasons.filter((reason) => reason !== 'not-applicable')

/** The sources of the statistics that are missing for a reason, once each. */
function sourcesOf(parts: readonly Statistic[], reason: MissingReason): readonly string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === 'missing' && part.reason === reason ? part.sources : [])))]
}

function sumOf(values: readonly Value[]): Value {
  const sources = new Set<string>()
  let value = 0
  let upper = 0
  for (const part of values) {
    value += part.value
    upper += part.upper ?? part.value
    for (const source of part.sources) sources.add(source)
  }
  return {
    kind: 'value',
    value,
    status: weakestStatus(values),
    sources: [...sources],
    ...doubtsOfAll(values),
    ...(values.some((part) => part.upper !== undefined) ? { upper } : {}),
  }
}

/**
 * What parts of a whole add up to: the stages of a school, the schools of a district, the records of a year. A part to which the measure does not apply is passed over; any other gap makes the total
 * missing for its reason (withheld before not collected), as a total without it would be too low. One part alone is
 * the total as it stands, qualifier included; of several, qualifiers are dropped and a range adds up to a range.
 */
export function sumOfParts(parts: readonly Statistic[]): Statistic {
  const applicable = parts.filter((part) => part.kind === 'value' || part.reason !== 'not-applicable')
  const [only] = applicable
  if (only === undefined) return missing('not-applicable', sourcesOf(parts, 'not-applicable'))
  if (applicable.length === 1) return only
  const gap = weighty.find((reason) => applicable.some((part) => part.kind === 'missing' && part.reason === reason))
  if (gap !== undefined) return missing(gap, sourcesOf(applicable, gap))
  return sumOf(applicable.filter((part) => part.kind === 'value'))
}
