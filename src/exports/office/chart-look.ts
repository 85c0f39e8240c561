import type { OfficeChart } from './office-chart.ts'

/** How a chart is set: fonts by name, sizes in points. */
export interface ChartLook {
  readonly font: string
  readonly size: number
  /** Of the whole chart, in points. */
  readonly width: number
  readonly height: number
  /** Where the plot stands in the chart, as shares of it. */
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

/** How a chart is set in its room: words in points; those of horizontal bars, which stand alone, a little larger. */
export function chartLook({ categories, kind, limits, series }: OfficeChart, room: Omit<ChartLook, 'plot'>): ChartLook {
  const { height, size } = room
  // In shares of the chart's height: lines of words above and below the plot.
  const line = (size * 1.5) / height
  const above = line * (limits.length > 0 ? 2 + limits.length : series.length > 5 ? 3.2 : 2.4)
  if (kind === 'bars') {
    const top = limits.length > 0 ? above : 0.02
    return { ...room, size: Math.round(size * 1.14), plot: { x: 0.33, y: top, w: 0.6, h: 0.98 - top } }
  }
  // Names stand at the ends of lines and of limits.
  const hasEnds = kind === 'lines' || series.some(({ look }) => look === 'limit' || look === 'later')
  const below = line * (categories.some((category) => category.includes('\n')) ? 2.6 : 1.6)
  return { ...room, plot: { x: 0.06, y: above, w: hasEnds ? 0.76 : 0.92, h: 1 - above - below } }
}
