import { useId, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import type { Figure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { useOpenPath } from '#view-state/use-open-path.ts'
import type { Size } from '#charts/layout/plot-area.ts'
import { ChartTooltip } from './chart-tooltip.tsx'
import { findPosition } from './find-position.ts'
import { PlotCursor } from './plot-cursor.tsx'
import type { PlotPosition, PlotStop } from './plot-stop.ts'
import { speakPosition } from './speak-position.ts'
import { walkPlot, type PlotDirection } from './walk-plot.ts'
import styles from './chart-stage.module.css'

interface ChartStageProps {
  readonly figure: Figure
  readonly size: Size
  readonly stops: readonly PlotStop[]
  readonly direction: PlotDirection
  /** The drawing. It does not change while the reader moves about. */
  readonly children: ReactNode
}

/** A drawn plot that can be pointed at and walked: one tab stop, arrow keys from mark to mark, Enter opens. */
export function ChartStage({ figure, size, stops, direction, children }: ChartStageProps) {
  const messages = chartMessages[figure.language]
  const open = useOpenPath()
  const hint = useId()
  const [position, setPosition] = useState<(PlotPosition & { readonly by: 'pointer' | 'keys'; readonly hit: boolean }) | null>(null)
  const stop = position === null ? undefined : stops[position.stop]
  const entry = position === null ? undefined : stop?.entries[position.entry]
  const to = entry?.to

  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect()
    // On a wall of screens the chart is enlarged: what it was drawn for is size.
    const enlarged = width === 0 ? 1 : width / size.width
    const found = findPosition(stops, (event.clientX - left) / enlarged, (event.clientY - top) / enlarged)
    setPosition((former) => {
      if (found === null) return null
      const same = former?.by === 'pointer' && former.stop === found.stop && former.entry === found.entry && former.hit === found.hit
      return same ? former : { ...found, by: 'pointer' }
    })
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && to !== undefined) open(to)
    else if (event.key === 'Escape' && position !== null) {
      event.stopPropagation()
      setPosition(null)
    } else {
      const next = event.altKey || event.ctrlKey || event.metaKey ? null : walkPlot(stops, position, event.key, direction)
      if (next === null) return
      event.preventDefault()
      setPosition({ ...next, by: 'keys', hit: true })
    }
  }
  return (
    <div
      className={styles['stage']}
      role="application"
      aria-label={figure.alt}
      aria-roledescription={messages.chart}
      aria-describedby={hint}
      tabIndex={0}
      data-pressable={position?.hit === true && to !== undefined}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setPosition((former) => (former?.by === 'pointer' ? null : former))}
      onBlur={() => setPosition(null)}
      onKeyDown={press}
      onClick={() => {
        if (position?.hit === true && to !== undefined) open(to)
      }}
    >
      <div aria-hidden="true">{children}</div>
      {stop !== undefined && entry !== undefined && position !== null && (
        <>
          <PlotCursor stop={stop} entry={position.hit ? entry : undefined} size={size} />
          <ChartTooltip stop={stop} entry={entry} figure={figure} size={size} />
        </>
      )}
      <span id={hint} className={styles['hidden']}>
        {messages.keys}
        {stops.some(({ entries }) => entries.some((one) => one.to !== undefined)) && messages.opens}
      </span>
      <span className={styles['hidden']} role="status">
        {position?.by === 'keys' && stop !== undefined && entry !== undefined ? speakPosition(stop, entry, figure.language) : ''}
      </span>
    </div>
  )
}
