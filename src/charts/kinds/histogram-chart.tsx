import { useId, useMemo } from 'react'
import type { HistogramFigure } from '#figures/figure.ts'
import type { PlotArea, Size } from '#charts/layout/plot-area.ts'
import { CategoryTicks } from '#charts/marks/category-ticks.tsx'
import { ChartLegend } from '#charts/marks/chart-legend.tsx'
import { EmptyPlot } from '#charts/marks/empty-plot.tsx'
import { LimitLines } from '#charts/marks/limit-lines.tsx'
import { SeriesBars } from '#charts/marks/series-bars.tsx'
import { TonePatterns } from '#charts/marks/tone-patterns.tsx'
import { ValueAxis } from '#charts/marks/value-axis.tsx'
import { ChartStage } from '#charts/plot/chart-stage.tsx'
import styles from '#charts/marks/plot-svg.module.css'
import { histogramLayout, leastBar } from './histogram-layout.ts'
import { seriesRows } from './series-rows.ts'

/** How many fall into each interval, with the limits that the intervals are held against. */
export function HistogramChart({ figure, width, height }: Size & { readonly figure: HistogramFigure }) {
  const pattern = useId()
  const layout = useMemo(() => histogramLayout(figure, { width, height }), [figure, width, height])
  const rows = useMemo(() => seriesRows(figure.series, figure.bins.length, 0), [figure])
  const { font, area, plot, y, axis, barWidth, gap, legend, limits, names, nothing, stops, counts, chosen } = layout
  return (
    <ChartStage figure={figure} size={{ width, height }} stops={stops} direction="across">
      <svg className={styles['svg']} width={width} height={height}>
        <TonePatterns id={pattern} tones={figure.series.map(({ tone }) => tone)} />
        <ChartLegend items={nothing === null ? legend.items : []} font={font} />
        <ValueAxis figure={figure} axis={axis} area={plot} y={y} font={font} empty={nothing !== null} />
        <CategoryTicks ticks={names} y={area.bottom} font={font} />
        <text x={(plot.left + plot.right) / 2} y={height - font * 0.4} fontSize={font} textAnchor="middle">
          {figure.axis}
        </text>
      </svg>
      <SeriesBars
        rows={rows}
        series={figure.series}
        area={area}
        domain={axis.domain}
        barWidth={barWidth}
        gap={gap}
        stacked={false}
        pattern={pattern}
        least={leastBar}
        width={width}
        height={height}
      />
      <svg className={styles['svg']} width={width} height={height}>
        {chosen !== null && <ChosenInterval chosen={chosen} area={area} />}
        <g fontSize={font} textAnchor="middle">
          {counts.map(({ id, text, x, y: at, bin, isStrong }) => (
            <text
              key={id}
              x={x}
              y={at}
              className={`${styles['halo'] ?? ''} ${isStrong ? (styles['alarm'] ?? '') : ''}`}
              opacity={chosen === null || chosen.index === bin ? 1 : steppedBack}
            >
              {text}
            </text>
          ))}
        </g>
        <LimitLines limits={nothing === null ? limits : []} top={plot.top} bottom={plot.bottom} font={font} />
        {nothing !== null && <EmptyPlot figure={figure} reason={nothing} area={plot} font={font} />}
      </svg>
    </ChartStage>
  )
}

/** What a choice leaves out stays readable as far as a picture goes: it is all in the table. */
const steppedBack = 0.38

interface ChosenIntervalProps {
  readonly chosen: NonNullable<ReturnType<typeof histogramLayout>['chosen']>
  readonly area: PlotArea
}

/** Frames the chosen interval over its whole height and lets the others step back. */
function ChosenInterval({ chosen: { x, y, width, height }, area }: ChosenIntervalProps) {
  const veil = { y: y - 1, height: area.bottom - y, fill: 'var(--surface)', fillOpacity: 1 - steppedBack }
  return (
    <>
      <rect x={area.left} width={Math.max(0, x - area.left)} {...veil} />
      <rect x={x + width} width={Math.max(0, area.right - x - width)} {...veil} />
      <rect x={x} y={y} width={width} height={height} rx="3" fill="none" stroke="var(--brand)" strokeWidth="1.5" />
    </>
  )
}
