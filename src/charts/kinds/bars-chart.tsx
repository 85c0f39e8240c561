import { useId, useMemo } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import type { BarsFigure } from '#figures/figure.ts'
import type { Size } from '#charts/layout/plot-area.ts'
import { BarMark } from '#charts/marks/bar-mark.tsx'
import { EmptyPlot } from '#charts/marks/empty-plot.tsx'
import { LimitLines } from '#charts/marks/limit-lines.tsx'
import { RowNames } from '#charts/marks/row-names.tsx'
import { RowValues } from '#charts/marks/row-values.tsx'
import { TonePatterns } from '#charts/marks/tone-patterns.tsx'
import { ChartStage } from '#charts/plot/chart-stage.tsx'
import styles from '#charts/marks/plot-svg.module.css'
import { barsLayout } from './bars-layout.ts'

interface BarRow {
  readonly id: string
  readonly value: number
}

/** Horizontal bars, one a row, with name and number. */
export function BarsChart({ figure, width, height }: Size & { readonly figure: BarsFigure }) {
  const pattern = useId()
  const layout = useMemo(() => barsLayout(figure, { width, height }), [figure, width, height])
  const rows = useMemo(
    () => figure.bars.map(({ id, datum: { statistic } }): BarRow => ({ id, value: statistic.kind === 'value' ? statistic.value : 0 })),
    [figure],
  )
  const { font, area, x, domain, marks, thickness, lineHeight, limits, stops } = layout
  return (
    <ChartStage figure={figure} size={{ width, height }} stops={stops} direction="down">
      <svg className={styles['svg']} width={width} height={height}>
        <TonePatterns id={pattern} tones={figure.bars.map(({ tone }) => tone)} />
        <RowNames rows={marks} x={area.left - font * 0.6} font={font} lineHeight={lineHeight} />
      </svg>
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
          shape={({ x: from, y, width: wide, height: high, index }) => (
            <BarMark
              datum={figure.bars[index]?.datum}
              tone={figure.bars[index]?.tone ?? 'muted'}
              pattern={pattern}
              x={wide < 0 ? from + wide : from}
              y={y}
              width={Math.abs(wide)}
              height={high}
            />
          )}
        />
      </BarChart>
      <svg className={styles['svg']} width={width} height={height}>
        {marks.length === 0 ? (
          <EmptyPlot figure={figure} reason={null} area={{ left: 0, top: 0, right: width, bottom: height }} font={font} />
        ) : (
          <path className={styles['baseline']} d={`M${Math.round(x(0)) + 0.5} ${area.top}V${area.bottom}`} />
        )}
        <LimitLines limits={limits} top={area.top} bottom={area.bottom} font={font} />
        <RowValues rows={marks} font={font} />
      </svg>
    </ChartStage>
  )
}
