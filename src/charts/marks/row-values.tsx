import type { Datum } from '#figures/figure.ts'
import styles from './plot-svg.module.css'

interface RowValuesProps {
  readonly rows: readonly {
    readonly id: string
    readonly datum: Datum
    readonly words: string
    readonly end: number
    readonly y: number
    readonly note: { readonly text: string; readonly x: number } | null
  }[]
  readonly font: number
}

/** Numbers at the ends of horizontal bars; the reason where there is no bar. */
export function RowValues({ rows, font }: RowValuesProps) {
  return (
    <g fontSize={font}>
      {rows.map(({ id, datum, words, end, y, note }) => (
        <g key={id}>
          <text
            x={end}
            y={y}
            dy="0.35em"
            className={
              datum.statistic.kind === 'value' ? `${styles['strong'] ?? ''} ${styles['ink'] ?? ''} ${styles['halo'] ?? ''}` : undefined
            }
          >
            {words}
          </text>
          {note !== null && (
            <text x={note.x} y={y} dy="0.35em">
              {note.text}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
