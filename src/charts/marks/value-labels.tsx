import type { Datum } from '#figures/figure.ts'
import type { Scale } from '#format/scale.ts'
import { markWords } from '#charts/layout/mark-words.ts'
import styles from './plot-svg.module.css'

interface ValueLabelsProps {
  readonly labels: readonly {
    readonly id: string
    readonly datum: Datum
    readonly x: number
    readonly y: number
    readonly lead: string
    readonly pale: boolean
  }[]
  readonly scale: Scale
  readonly font: number
}

/** Numbers above their columns; a missing total gives its reason. */
export function ValueLabels({ labels, scale, font }: ValueLabelsProps) {
  return (
    <g fontSize={font} textAnchor="middle">
      {labels.map(({ id, datum, lead, x, y, pale }) => (
        <text
          key={id}
          x={x}
          y={y - font * 0.45}
          className={
            datum.statistic.kind === 'value' && !pale
              ? `${styles['strong'] ?? ''} ${styles['ink'] ?? ''} ${styles['halo'] ?? ''}`
              : styles['halo']
          }
        >
          {lead !== '' && <tspan className={styles['alarm']}>{lead}</tspan>}
          {lead === '' ? markWords(datum, scale) : `/${markWords(datum, scale)}`}
        </text>
      ))}
    </g>
  )
}
