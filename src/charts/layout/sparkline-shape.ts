import type { Statistic } from '#statistics/statistic.ts'
import { linearScale, type Size } from './plot-area.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** The small line of a number over the years in a box, in px from its top left corner. */
export interface SparklineShape {
  /** With a gap wherever there is no number. */
  readonly path: string
  /** Numbers between two gaps, which have no line to stand on. */
  readonly lonely: readonly Point[]
  /** The chosen year; null where it has no number. */
  readonly chosen: (Point & { readonly isReported: boolean }) | null
}

/** How a number went over the years: one statistic a year, `chosen` the place of the year that is marked; `margin` in px around it. */
export function sparklineShape(series: readonly Statistic[], chosen: number, { width, height }: Size, margin: number): SparklineShape {
  const values = series.flatMap((statistic) => (statistic.kind === 'value' ? [statistic.value] : []))
  const low = Math.min(...values)
  const high = Math.max(...values)
  const x = linearScale([0, Math.max(1, series.length - 1)], [margin, width - margin])
  const y = low === high ? () => height / 2 : linearScale([low, high], [height - margin, margin])
  let pen = false
  let path = ''
  series.forEach((statistic, index) => {
    if (statistic.kind === 'value') path += `${pen ? 'L' : 'M'}${x(index).toFixed(1)} ${y(statistic.value).toFixed(1)}`
    pen = statistic.kind === 'value'
  })
  const marked = series[chosen]
  return {
    path,
    lonely: series.flatMap((statistic, index) =>
      statistic.kind === 'value' && isAlone(series, index) ? [{ x: x(index), y: y(statistic.value) }] : [],
    ),
    chosen: marked?.kind === 'value' ? { x: x(chosen), y: y(marked.value), isReported: marked.status === 'reported' } : null,
  }
}

function isAlone(series: readonly Statistic[], index: number): boolean {
  return series[index - 1]?.kind !== 'value' && series[index + 1]?.kind !== 'value'
}
