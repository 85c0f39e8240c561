import { formatNumber, usualDecimals } from './format-number.ts'
import type { Scale } from './scale.ts'

/** Beyond these the numbers of a source mean nothing. */
const mostDecimals = 9

/**
 * How many decimals tell a value from its limit: the usual ones, or as many more as it takes, so that 0.4996 beside
 * 0.5 is not written 0.5 and a verdict never contradicts the numbers beside it.
 */
export function decimalsToTell(value: number, limit: number, scale: Scale): number {
  const usual = usualDecimals(scale)
  const isTold = (decimals: number) => formatNumber(value, scale, { decimals }) !== formatNumber(limit, scale, { decimals })
  for (let decimals = usual; decimals <= mostDecimals; decimals += 1) if (isTold(decimals)) return decimals
  return usual
}
