import { useMemo } from 'react'
import { Line, LineChart, XAxis, YAxis } from 'recharts'
import type { TrendFigure } from '#figures/figure.ts'
import type { Size } from '#charts/layout/plot-area.ts'
import { CategoryTicks } from '#charts/marks/category-ticks.tsx'
import { ChartLegend } from '#charts/marks/chart-legend.tsx'
import { EmptyPlot } from '#charts/marks/empty-plot.tsx'
import { EndLabels } from '#charts/marks/end-labels.tsx'
import { GapBands } from '#charts/marks/gap-bands.tsx'
import { LaterVeil } from '#charts/marks/later-veil.tsx'
import { SeriesPoints } from '#charts/marks/series-points.tsx'
import { StandardLines } from '#charts/marks/standard-lines.tsx'
import { ValueAxis } from '#charts/marks/value-axis.tsx'
import { ChartStage } from '#charts/plot/chart-stage.tsx'
import { toneColour, toneInk } from '#charts/tone-colour.ts'
import styles from '#charts/marks/plot-svg.module.css'
import { seriesRows, type SeriesRow } from './series-rows.ts'
import { trendLayout, type TrendOptions } from './trend-layout.ts'

interface TrendChartProps extends Size, TrendOptions {
  readonly figure: TrendFigure
}

/** Lines over years with their names at their ends, the standards that held, and named gaps. */
export function TrendChart({ figure, width, height, sharedValues }: TrendChartProps) {
  // Measured: without it, every pointer move over a chart of 15 years lays it out again (2 ms at four times slowed).
  const layout = useMemo(
    () => trendLayout(figure, { width, height }, sharedValues === undefined ? {} : { sharedValues }),
    [figure, width, height, sharedValues],
  )
  const { font, area, x, y, axis, labels, legend, edges, yearTicks, spacing, bands, bridges, gapWords, chosenValues, nothing, stops } =
    layout
  const rows = useMemo(() => seriesRows(figure.series, figure.years.length, null), [figure])
  const last = figure.years.length - 1
  const { chosen = last } = figure
  return (
    <ChartStage figure={figure} size={{ width, height }} stops={stops} direction="across">
      <svg className={styles['svg']} width={width} height={height}>
        <ChartLegend items={legend.items} font={font} />
        <GapBands bands={nothing === null ? bands : []} x={x} step={spacing} area={area} font={font} />
        <ValueAxis figure={figure} axis={axis} area={area} y={y} font={font} empty={nothing !== null} />
        <CategoryTicks ticks={yearTicks} y={area.bottom} font={font} />
        <StandardLines standards={nothing === null ? figure.standards : []} edges={edges} y={y} />
        {chosen < last && <path className={styles['chosen']} d={`M${x(chosen)} ${area.top}V${area.bottom}`} />}
        {bridges.map(({ id, tone, path }) => (
          <path key={id} className={styles['bridge']} d={path} style={{ stroke: toneColour(tone) }} />
        ))}
      </svg>
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
            stroke={toneColour(tone)}
            strokeWidth={2.5}
            strokeDasharray={dashed === true ? '6 4' : ''}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
      <svg className={styles['svg']} width={width} height={height}>
        {chosen < last && <LaterVeil from={x(chosen)} area={area} />}
        <SeriesPoints series={figure.series} x={x} y={y} font={font} labelled={last === 0 && labels.length === 0} chosen={chosen} />
        <g fontSize={font} textAnchor="middle">
          {gapWords.map(({ id, tone, text, reason, x: at, y: middle }) => (
            <text key={id} x={at} y={middle} dy="0.35em" className={styles['halo']} style={{ fill: toneInk(tone) }} data-missing={reason}>
              {text}
            </text>
          ))}
        </g>
        <g fontSize={font}>
          {chosenValues.map(({ id, tone, text, y: middle }) => (
            <text
              key={id}
              x={x(chosen) + font * 0.6}
              y={middle}
              dy="0.35em"
              className={`${styles['strong'] ?? ''} ${styles['halo'] ?? ''}`}
              style={{ fill: toneInk(tone) }}
            >
              {text}
            </text>
          ))}
        </g>
        <EndLabels labels={nothing === null ? labels : []} x={area.right + font * 0.9} font={font} />
        {nothing !== null && <EmptyPlot figure={figure} reason={nothing} area={area} font={font} />}
      </svg>
    </ChartStage>
  )
}
