import type { Size } from '#charts/layout/plot-area.ts'
import { cssColour, toneColour } from '#charts/drawing/paint.ts'
import type { PlotEntry, PlotStop } from './plot-stop.ts'
import styles from './chart-stage.module.css'

interface PlotCursorProps {
  readonly stop: PlotStop
  readonly entry: PlotEntry | undefined
  readonly size: Size
}

/** Shows where the reader is: the category as a faint strip, the mark ringed or framed. */
export function PlotCursor({ stop, entry, size }: PlotCursorProps) {
  const box = entry?.frame ?? entry?.box
  return (
    <svg className={styles['cursor']} width={size.width} height={size.height} aria-hidden="true">
      <rect {...stop.box} className={styles['strip']} />
      {entry?.shape === 'bar' && box !== undefined && (
        <rect x={box.x - 2} y={box.y - 2} width={box.width + 4} height={box.height + 4} rx="3" className={styles['frame']} />
      )}
      {entry?.shape === 'point' && (
        <circle cx={entry.box.x} cy={entry.box.y} r="7" className={styles['ring']} stroke={cssColour(toneColour(entry.tone))} />
      )}
    </svg>
  )
}
