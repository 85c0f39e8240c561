import { useId, useMemo } from 'react'
import type { TimelineFigure } from '#figures/figure.ts'
import type { Size } from '#charts/layout/plot-area.ts'
import { CategoryTicks } from '#charts/marks/category-ticks.tsx'
import { ChartStage } from '#charts/plot/chart-stage.tsx'
import { patternFill, TonePatterns } from '#charts/marks/tone-patterns.tsx'
import { toneColour, toneInk } from '#charts/tone-colour.ts'
import styles from '#charts/marks/plot-svg.module.css'
import { timelineLayout } from './timeline-layout.ts'

/** What happened when: a bar from start to end, a diamond for a single date, words where there is no date. */
export function TimelineChart({ figure, width, height }: Size & { readonly figure: TimelineFigure }) {
  const pattern = useId()
  const layout = useMemo(() => timelineLayout(figure, { width, height }), [figure, width, height])
  const { font, left, bottom, above, lineHeight, rows, heading, stops, yearLines, yearTicks } = layout
  return (
    <ChartStage figure={figure} size={{ width, height }} stops={stops} direction="down">
      <svg className={styles['svg']} width={width} height={height} fontSize={font}>
        <TonePatterns id={pattern} tones={figure.events.map(({ tone }) => tone)} />
        <path className={styles['grid']} d={yearLines.map((x) => `M${Math.round(x) + 0.5} 0V${bottom}`).join('')} />
        <CategoryTicks ticks={yearTicks} y={bottom} font={font} />
        {heading.map(({ id, text, y }) => (
          <text key={id} x={0} y={y} dy="0.35em" className={styles['strong']}>
            {text}
          </text>
        ))}
        {rows.map(({ id, event, y, words, text, lines, nameY, undated, point, bar, label }) => (
          <g key={id}>
            <text textAnchor={above ? 'start' : 'end'} className={styles['ink']}>
              <title>{event.label}</title>
              {lines.map((line, index) => (
                <tspan
                  key={line}
                  x={above ? left : left - font * 0.6}
                  y={nameY + (index - (lines.length - 1) / 2) * lineHeight}
                  dy="0.35em"
                >
                  {line}
                </tspan>
              ))}
            </text>
            {!undated && !point && <rect {...bar} rx="3" {...paint(event, pattern)} />}
            {!undated && point && <path d={`M${bar.x} ${y - 6}l6 6l-6 6l-6 -6z`} {...paint(event, pattern)} />}
            <text x={label.x} y={y} dy="0.35em" textAnchor={label.anchor} className={styles['halo']} style={{ fill: toneInk(event.tone) }}>
              <title>{words}</title>
              {text}
            </text>
          </g>
        ))}
      </svg>
    </ChartStage>
  )
}

/** Full where the event is reported, hatched and outlined where it is illustrative. */
function paint({ status, tone }: TimelineFigure['events'][number], pattern: string) {
  const colour = toneColour(tone)
  return status === 'reported' ? { style: { fill: colour } } : { fill: patternFill(pattern, tone), style: { stroke: colour } }
}
