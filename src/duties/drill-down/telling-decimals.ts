import { decimalsToTell } from '#format/decimals-to-tell.ts'
import type { NumberOptions } from '#format/format-number.ts'
import type { Scale } from '#format/scale.ts'
import type { Assessment } from '#indicators/assessment.ts'

/** As many decimals as tell a value from its limit, so that no number beside a verdict contradicts it. */
export function tellingDecimals(
  { measurement: { statistic }, limit }: Pick<Assessment, 'measurement' | 'limit'>,
  scale: Scale,
): NumberOptions {
  return statistic.kind === 'value' && limit?.kind === 'value' ? { decimals: decimalsToTell(statistic.value, limit.value, scale) } : {}
}
