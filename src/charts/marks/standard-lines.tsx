import type { StandardLine } from '#figures/figure.ts'
import { standardPath } from '#charts/layout/standard-path.ts'
import { toneColour } from '#charts/tone-colour.ts'
import styles from './plot-svg.module.css'

interface StandardLinesProps {
  readonly standards: readonly StandardLine[]
  readonly edges: readonly number[]
  readonly y: (value: number) => number
}

/** Official limits, level while they held and stepping where they changed; their names stand beside the plot. */
export function StandardLines({ standards, edges, y }: StandardLinesProps) {
  return standards.map(({ id, tone, values, later }) => (
    <path
      key={id}
      d={standardPath(values, edges, y)}
      className={styles['standard']}
      data-later={later === true}
      style={{ stroke: toneColour(tone) }}
    />
  ))
}
