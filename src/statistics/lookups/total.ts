import {
  doubtsOfAll,
  missing,
  missingReasons,
  weakestStatus,
  type MissingReason,
  type Statistic,
  type Value,
} from '#statistics/statistic.ts'

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
 * What parts add up to. A part to which the measure does not apply is passed over; any other gap makes the total
 * missing for its reason (withheld before not collected), as a total without it would be too low. One part alone is
 * the total as it stands, qualifier included; of several, qualifiers are dropped and a range adds up to a range.
 */
export function total(parts: readonly Statistic[]): Statistic {
  const applicable = parts.filter((part) => part.kind === 'value' || part.reason !== 'not-applicable')
  const [only] = applicable
  if (only === undefined) return missing('not-applicable', sourcesOf(parts, 'not-applicable'))
  if (applicable.length === 1) return only
  const gap = weighty.find((reason) => applicable.some((part) => part.kind === 'missing' && part.reason === reason))
  if (gap !== undefined) return missing(gap, sourcesOf(applicable, gap))
  return sumOf(applicable.filter((part) => part.kind === 'value'))
}
