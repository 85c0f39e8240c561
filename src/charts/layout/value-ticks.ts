import { formatNumber } from '#format/format-number.ts'
import { withUnit } from '#format/format-statistic.ts'
import type { Scale } from '#format/scale.ts'
import { niceTicks, type AxisTicks } from './nice-ticks.ts'
import { textWidth } from './text-width.ts'

/** Round values for an axis in the scale of its figure: a step that the scale cannot write (half a school) is never taken. */
export function valueTicks(values: readonly number[], scale: Scale, intervals: number): AxisTicks {
  const writable = (step: number): boolean => {
    const written = Number(formatNumber(step, scale).replaceAll(',', '')) * scale.divisor
    return Math.abs(written - step) < step * 1e-6
  }
  return niceTicks(values, { intervals, writable })
}

/** About how many intervals a height has room for; with fewer than three, a round axis may end far above the highest number. */
export function intervalsFor(length: number, font: number): number {
  return Math.max(length < font * 4.5 ? 2 : 3, Math.min(6, Math.floor(length / (font * 2.8))))
}

/** A number beside a mark or an axis: the unit stands in the subtitle, only the percent sign is short enough to go along. */
export function shortWords(number: string, scale: Scale): string {
  return scale.unit === 'percent' ? withUnit(number, scale.words) : number
}

/** A round value as the axis writes it. */
export function tickWords(tick: number, scale: Scale): string {
  return shortWords(formatNumber(tick, scale), scale)
}

/** Width in px that the numbers of an axis need, however many of them there will be. */
export function axisWidth(values: readonly number[], scale: Scale, font: number): number {
  const ticks = [2, 3, 4, 5, 6].flatMap((intervals) => valueTicks(values, scale, intervals).ticks)
  return Math.max(0, ...ticks.map((tick) => textWidth(tickWords(tick, scale), font))) + font * 0.7
}
