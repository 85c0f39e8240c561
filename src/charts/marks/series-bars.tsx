import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import type { Series } from '#figures/figure.ts'
import type { PlotArea, Size } from '#charts/layout/plot-area.ts'
import type { SeriesRow } from '#charts/kinds/series-rows.ts'
import { BarMark } from './bar-mark.tsx'

interface SeriesBarsProps extends Size {
  readonly rows: SeriesRow[]
  readonly series: readonly Series[]
  readonly area: PlotArea
  readonly domain: readonly [number, number]
  readonly barWidth: number
  readonly gap: number
  readonly stacked: boolean
  readonly pattern: string
  /** Height in px that a bar has at least. */
  readonly least?: number
}

/** Upright bars of several series over evenly spaced categories. */
export function SeriesBars({ rows, series, area, domain, barWidth, gap, stacked, pattern, least = 0, width, height }: SeriesBarsProps) {
  return (
    <BarChart
      width={width}
      height={height}
      data={rows}
      accessibilityLayer={false}
      barGap={gap}
      barCategoryGap={0}
      margin={{ top: area.top, right: width - area.right, bottom: height - area.bottom, left: area.left }}
    >
      <XAxis hide dataKey="index" type="category" />
      <YAxis hide domain={[...domain]} />
      {series.map(({ id, tone, data, strong }) => (
        <Bar
          key={id}
          dataKey={(row: SeriesRow) => row.values[id]}
          barSize={barWidth}
          isAnimationActive={false}
          shape={({ x, y, width: wide, height: high, index }) => (
            <BarMark
              datum={data[index]}
              tone={tone}
              pattern={pattern}
              x={x}
              y={high < 0 ? y + high : y}
              width={wide}
              height={Math.abs(high)}
              least={least}
              emphasis={strong === undefined ? undefined : strong[index] === true ? 'strong' : 'pale'}
            />
          )}
          {...(stacked ? { stackId: 'stack' } : {})}
        />
      ))}
    </BarChart>
  )
}
