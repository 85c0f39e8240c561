import { useId, useMemo } from 'react'
import type { ColumnsFigure } from '#figures/figure.ts'
import type { Size } from '#charts/layout/plot-area.ts'
import { CategoryTicks } from '#charts/marks/category-ticks.tsx'
import { ChartLegend } from '#charts/marks/chart-legend.tsx'
import { EmptyPlot } from '#charts/marks/empty-plot.tsx'
import { EndLabels } from '#charts/marks/end-labels.tsx'
import { GapBands } from '#charts/marks/gap-bands.tsx'
import { LaterVeil } from '#charts/marks/later-veil.tsx'
import { MissingMarks } from '#charts/marks/missing-marks.tsx'
import { SeriesBars } from '#charts/marks/series-bars.tsx'
import { StandardLines } from '#charts/marks/standard-lines.tsx'
import { TonePatterns } from '#charts/marks/tone-patterns.tsx'
import { ValueAxis } from '#charts/marks/value-axis.tsx'
import { ValueLabels } from '#charts/marks/value-labels.tsx'
import { ChartStage } from '#charts/plot/chart-stage.tsx'
import styles from '#charts/marks/plot-svg.module.css'
import { columnsLayout } from './columns-layout.ts'
import { seriesRows } from './series-rows.ts'

/** Upright bars, stacked with their totals or side by side. */
export function ColumnsChart({ figure, width, height }: Size & { readonly figure: ColumnsFigure }) {
  const pattern = useId()
  const layout = useMemo(() => columnsLayout(figure, { width, height }), [figure, width, height])
  const rows = useMemo(() => seriesRows(figure.series, figure.categories.length, 0), [figure])
  const {
    font,
    area,
    y,
    axis,
    names,
    legend,
    labels,
    stacked,
    barWidth,
    gap,
    edges,
    values,
    partValues,
    missing,
    bands,
    band,
    x,
    missingX,
    missingRoom,
    nothing,
    stops,
  } = layout
  return (
    <ChartStage figure={figure} size={{ width, height }} stops={stops} direction="across">
      <svg className={styles['svg']} width={width} height={height}>
        <TonePatterns id={pattern} tones={figure.series.map(({ tone }) => tone)} />
        <ChartLegend items={legend.items} font={font} />
        <GapBands bands={nothing === null ? bands : []} x={x} step={band} area={area} font={font} />
        <ValueAxis figure={figure} axis={axis} area={area} y={y} font={font} empty={nothing !== null} />
        <CategoryTicks ticks={names} y={area.bottom} font={font} />
      </svg>
      <SeriesBars
        rows={rows}
        series={figure.series}
        area={area}
        domain={axis.domain}
        barWidth={barWidth}
        gap={gap}
        stacked={stacked}
        pattern={pattern}
        width={width}
        height={height}
      />
      <svg className={styles['svg']} width={width} height={height}>
        {figure.chosen !== undefined && figure.chosen < figure.categories.length - 1 && (
          <LaterVeil from={edges[figure.chosen + 1] ?? area.right} area={area} />
        )}
        <StandardLines standards={nothing === null ? figure.standards : []} edges={edges} y={y} />
        <g fontSize={font} textAnchor="middle">
          {(nothing === null ? partValues : []).map(({ id, datum: { text }, x: at, y: middle }) => (
            <text key={id} x={at} y={middle} dy="0.35em" className={`${styles['ink'] ?? ''} ${styles['halo'] ?? ''}`}>
              {text}
            </text>
          ))}
        </g>
        <ValueLabels labels={nothing === null ? values : []} scale={figure.scale} font={font} />
        <MissingMarks
          runs={nothing === null ? missing : []}
          series={figure.series}
          x={missingX}
          y={y(0) - 7}
          font={font}
          barWidth={stacked ? null : missingRoom}
        />
        <EndLabels labels={nothing === null ? labels : []} x={area.right + font * 0.4} font={font} />
        {nothing !== null && <EmptyPlot figure={figure} reason={nothing} area={area} font={font} />}
      </svg>
    </ChartStage>
  )
}
