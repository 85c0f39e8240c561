import type { Statistic } from '#statistics/statistic.ts'
import type { Measurement } from '../indicator.ts'

/**
 * The number that a source states, where it states one; otherwise the computed one. A stated "withheld" stays visible:
 * a number that was computed from made-up inputs then says that it stands in for it.
 */
export function preferStated(stated: Statistic, computed: Measurement): Measurement {
  if (stated.kind === 'value') {
    const isComputed = computed.statistic.kind === 'value' && computed.inputs.length > 0
    return { statistic: stated, inputs: [], isStated: true, ...(isComputed ? { computed } : {}) }
  }
  if (computed.statistic.kind === 'missing')
    return {
      statistic: stated.reason === 'not-collected' || stated.reason === 'not-reported' ? computed.statistic : stated,
      inputs: computed.inputs,
    }
  if (stated.reason !== 'withheld') return computed
  return { statistic: { ...computed.statistic, withheldInSource: true }, inputs: computed.inputs }
}
