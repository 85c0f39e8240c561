import { decimalsAgainst } from '#format/format-against.ts'
import type { NumberOptions } from '#format/format-number.ts'
import type { Scale } from '#format/scale.ts'
import type { Assessment } from '#indicators/assessment.ts'

/** As many decimals as the finding tells a value and its limit with, so that no number beside a verdict contradicts another. */
export function tellingDecimals(
  { measurement: { statistic }, limit }: Pick<Assessment, 'measurement' | 'limit'>,
  scale: Scale,
): NumberOptions {
  return statistic.kind === 'value' && limit?.kind === 'value' ? { decimals: decimalsAgainst(statistic.value, limit.value, scale) } : {}
}
