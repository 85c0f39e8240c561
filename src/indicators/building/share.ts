import { derive } from '#statistics/derive.ts'
import type { Input, Measurement } from '../indicator.ts'

/** A part in percent of a whole. */
export function share(part: Input, whole: Input): Measurement {
  return {
    statistic: derive([part.statistic, whole.statistic], (a, b) => (a / b) * 100),
    inputs: [part, whole],
  }
}
