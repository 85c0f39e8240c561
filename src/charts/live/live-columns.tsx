import { useMemo } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { DrawnMarks } from '#charts/drawing/drawn-marks.tsx'
import type { PlotArea } from '#charts/layout/plot-area.ts'
import { barMark } from '#charts/marks/bar-mark.ts'
import type { Plot } from '#charts/plot-figure.ts'
import { seriesRows, type SeriesRow } from './series-rows.ts'

interface LiveColumnsProps {
  readonly plot: Extract<Plot, { readonly kind: 'columns' | 'histogram' }>
  readonly area: PlotArea
  readonly stacked: boolean
  /** Height in px that a bar has at least. */
  readonly least?: number
}

/** Upright bars of several series over evenly spaced categories, where the drawing has them. */
export function LiveColumns({ plot: { figure, layout, width, height }, area, stacked, least = 0 }: LiveColumnsProps) {
  const { axis, barWidth, gap } = layout
  const count = figure.kind === 'columns' ? figure.categories.length : figure.bins.length
  const rows = useMemo(() => seriesRows(figure.series, count, 0), [figure, count])
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
      <YAxis hide domain={[...axis.domain]} />
      {figure.series.map(({ id: series, tone, data, strong }) => (
        <Bar
          key={series}
          dataKey={(row: SeriesRow) => row.values[series]}
          barSize={barWidth}
          isAnimationActive={false}
          shape={({ x, y, width: wide, height: high, index }) => (
            <DrawnMarks
              nodes={barMark(
                {
                  datum: data[index],
                  tone,
                  least,
                  emphasis: strong === undefined ? undefined : strong[index] === true ? 'strong' : 'pale',
                },
                { x, y: high < 0 ? y + high : y, width: wide, height: Math.abs(high) },
              )}
            />
          )}
          {...(stacked ? { stackId: 'stack' } : {})}
        />
      ))}
    </BarChart>
  )
}
