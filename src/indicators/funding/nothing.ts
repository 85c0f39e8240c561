import type { Measurement } from '../indicator.ts'

/** The reference of a growth rate that must be above nothing: zero by definition, not a number of any source. */
export function nothing(): Measurement {
  return { statistic: { kind: 'value', value: 0, status: 'reported', sources: [] }, inputs: [] }
}
