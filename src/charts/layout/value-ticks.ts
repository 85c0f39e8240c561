import { formatNumber } from '#format/format-number.ts'
import type { Scale } from '#format/scale.ts'
import { niceTicks, type AxisTicks } from './nice-ticks.ts'

/** Round values for an axis in the scale of its figure: a step that the scale cannot write (half a school) is never taken. */
export function valueTicks(values: readonly number[], scale: Scale, intervals: number): AxisTicks {
  const writable = (step: number): boolean => {
    const written = Number(formatNumber(step, scale, 'en').replaceAll(',', '')) * scale.divisor
    return Math.abs(written - step) < step * 1e-6
  }
  return niceTicks(values, { intervals, writable })
}

/** About how many intervals a height has room for. */
export function intervalsFor(length: number, font: number): number {
  return Math.max(2, Math.min(6, Math.floor(length / (font * 3.4))))
}
