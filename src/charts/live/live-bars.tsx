import { useMemo } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { DrawnMarks } from '#charts/drawing/drawn-marks.tsx'
import { barMark } from '#charts/marks/bar-mark.ts'
import type { Plot } from '#charts/plot-figure.ts'

interface BarRow {
  readonly id: string
  readonly value: number
}

interface LiveBarsProps {
  readonly plot: Extract<Plot, { readonly kind: 'bars' }>
}

/** Horizontal bars, one a row, where the drawing has them. */
export function LiveBars({ plot: { figure, layout, width, height } }: LiveBarsProps) {
  const { area, domain, thickness } = layout
  const rows = useMemo(
    () =>
      figure.bars.map(({ id: bar, datum: { statistic } }): BarRow => ({
        id: bar,
        value: statistic.kind === 'value' ? statistic.value : 0,
      })),
    [figure],
  )
  return (
    <BarChart
      width={width}
      height={height}
      data={rows}
      layout="vertical"
      accessibilityLayer={false}
      barCategoryGap={0}
      margin={{ top: area.top, right: width - area.right, bottom: height - area.bottom, left: area.left }}
    >
      <XAxis hide type="number" domain={[...domain]} />
      <YAxis hide type="category" dataKey="id" />
      <Bar
        dataKey="value"
        barSize={thickness}
        isAnimationActive={false}
        shape={({ x, y, width: wide, height: high, index }) => (
          <DrawnMarks
            nodes={barMark(
              { datum: figure.bars[index]?.datum, tone: figure.bars[index]?.tone ?? 'muted' },
              { x: wide < 0 ? x + wide : x, y, width: Math.abs(wide), height: high },
            )}
          />
        )}
      />
    </BarChart>
  )
}
