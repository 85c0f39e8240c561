import type { Datum } from '#figures/figure.ts'
import type { Scale } from '#format/scale.ts'
import { markWords } from '#charts/layout/mark-words.ts'
import styles from './plot-svg.module.css'

interface ValueLabelsProps {
  readonly labels: readonly { readonly id: string; readonly datum: Datum; readonly x: number; readonly y: number }[]
  readonly scale: Scale
  readonly font: number
}

/** Numbers above their columns; a missing total gives its reason. */
export function ValueLabels({ labels, scale, font }: ValueLabelsProps) {
  return (
    <g fontSize={font} textAnchor="middle">
      {labels.map(({ id, datum, x, y }) => (
        <text
          key={id}
          x={x}
          y={y - font * 0.45}
          className={
            datum.statistic.kind === 'value' ? `${styles['strong'] ?? ''} ${styles['ink'] ?? ''} ${styles['halo'] ?? ''}` : styles['halo']
          }
        >
          {markWords(datum, scale)}
        </text>
      ))}
    </g>
  )
}
