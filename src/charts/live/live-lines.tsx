import { useMemo } from 'react'
import { Line, LineChart, XAxis, YAxis } from 'recharts'
import { cssColour, toneColour } from '#charts/drawing/paint.ts'
import { lineStroke } from '#charts/kinds/trend-drawing.ts'
import type { Plot } from '#charts/plot-figure.ts'
import { seriesRows, type SeriesRow } from './series-rows.ts'

/** Lines over years, where the drawing has them. */
export function LiveLines({ plot: { figure, layout, width, height } }: { readonly plot: Extract<Plot, { readonly kind: 'trend' }> }) {
  const { area, axis, x } = layout
  const rows = useMemo(() => seriesRows(figure.series, figure.years.length, null), [figure])
  const last = figure.years.length - 1
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      accessibilityLayer={false}
      margin={{ top: area.top, right: width - area.right, bottom: height - area.bottom, left: area.left }}
    >
      <XAxis
        hide
        dataKey="index"
        type="number"
        domain={[0, Math.max(1, last)]}
        padding={{ left: x(0) - area.left, right: area.right - x(last) }}
      />
      <YAxis hide domain={[...axis.domain]} />
      {figure.series.map(({ id, tone, step, dashed }) => (
        <Line
          key={id}
          dataKey={(row: SeriesRow) => row.values[id]}
          type={step === true ? 'stepAfter' : 'linear'}
          stroke={cssColour(toneColour(tone))}
          strokeWidth={lineStroke.strokeWidth}
          strokeDasharray={dashed === true ? lineStroke.dashes : ''}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  )
}
