import { useEffect, useId, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import type { Figure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { useOpenPath } from '#view/use-open-path.ts'
import type { Size } from '#charts/layout/plot-area.ts'
import { ChartTooltip } from './chart-tooltip.tsx'
import { findPosition } from './find-position.ts'
import { PlotCursor } from './plot-cursor.tsx'
import type { PlotPosition, PlotStop } from './plot-stop.ts'
import { speakPosition } from './speak-position.ts'
import { walkPlot, type PlotDirection } from './walk-plot.ts'
import styles from './chart-stage.module.css'

interface StagePosition extends PlotPosition {
  readonly by: 'pointer' | 'touch' | 'keys'
  readonly hit: boolean
}

interface ChartStageProps {
  readonly figure: Figure
  readonly size: Size
  readonly stops: readonly PlotStop[]
  readonly direction: PlotDirection
  /** The reader points at the plot or has come to it by keys. */
  readonly onApproach?: () => void
  /** The drawing. It does not change while the reader moves about. */
  readonly children: ReactNode
}

/** A drawn plot that can be pointed at and walked: one tab stop, arrow keys from mark to mark, Enter opens. */
export function ChartStage({ figure, size, stops, direction, onApproach, children }: ChartStageProps) {
  const messages = chartMessages[figure.language]
  const open = useOpenPath()
  const hint = useId()
  const [position, setPosition] = useState<StagePosition | null>(null)
  const stage = useRef<HTMLDivElement>(null)
  // A finger has no way of pointing: its first tap shows and stays, the second on the same mark opens.
  const opensNow = useRef(true)
  const stop = position === null ? undefined : stops[position.stop]
  const entry = position === null ? undefined : stop?.entries[position.entry]
  const to = entry?.to

  const isKept = position?.by === 'touch'
  useEffect(() => {
    if (!isKept) return
    const onElsewhere = ({ target }: Event): void => {
      if (!(target instanceof Node) || stage.current?.contains(target) !== true) setPosition(null)
    }
    document.addEventListener('pointerdown', onElsewhere)
    return () => {
      document.removeEventListener('pointerdown', onElsewhere)
    }
  }, [isKept])

  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const by = event.pointerType === 'touch' || event.pointerType === 'pen' ? 'touch' : 'pointer'
    const { left, top, width } = event.currentTarget.getBoundingClientRect()
    // On a wall of screens the chart is enlarged: what it was drawn for is size.
    const enlarged = width === 0 ? 1 : width / size.width
    const found = findPosition(stops, (event.clientX - left) / enlarged, (event.clientY - top) / enlarged)
    const isSameMark = position !== null && position.stop === found?.stop && position.entry === found.entry
    if (event.type === 'pointerdown') opensNow.current = by === 'pointer' || (position?.by === 'touch' && isSameMark)
    else if (by === 'touch' && !isSameMark) opensNow.current = false
    // What was shown stays when the same mark is tapped again, wherever on it.
    if (found === null) setPosition(null)
    else if (position === null || !isSameMark || position.by !== by || (by === 'pointer' && position.hit !== found.hit)) {
      setPosition({ ...found, hit: by === 'touch' || found.hit, by })
    }
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
      ref={stage}
      className={styles['stage']}
      role="application"
      aria-label={figure.alt}
      aria-roledescription={messages.chart}
      aria-describedby={hint}
      tabIndex={0}
      data-pressable={position?.hit === true && to !== undefined}
      onPointerEnter={onApproach}
      onFocus={onApproach}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setPosition((former) => (former?.by === 'pointer' ? null : former))}
      onBlur={() => setPosition((former) => (former?.by === 'touch' ? former : null))}
      onKeyDown={press}
      onClick={() => {
        if (position?.hit === true && to !== undefined && opensNow.current) open(to)
      }}
    >
      <div aria-hidden="true">{children}</div>
      {stop !== undefined && entry !== undefined && position !== null && (
        <>
          <PlotCursor stop={stop} entry={position.hit ? entry : undefined} size={size} />
          <ChartTooltip stop={stop} entry={entry} figure={figure} size={size} opens={isKept && to !== undefined} />
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
