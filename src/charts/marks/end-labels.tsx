import type { EndLabel } from '#charts/layout/end-labels.ts'
import { toneInk } from '#charts/tone-colour.ts'
import styles from './plot-svg.module.css'

interface EndLabelsProps {
  readonly labels: readonly EndLabel[]
  /** Left edge of the words. */
  readonly x: number
  readonly font: number
}

/** Names beside the plot, each at the height of what it names; a short line leads there where it had to move. */
export function EndLabels({ labels, x, font }: EndLabelsProps) {
  return (
    <g fontSize={font}>
      {labels.map((label) => {
        const middle = label.y + ((label.lines.length - 1) * label.lineHeight) / 2
        return (
          <g key={label.id}>
            {label.led && Math.abs(middle - label.at) > font * 0.7 && (
              <path className={styles['leader']} d={`M${x - font * 0.75} ${label.at}L${x - 3} ${middle}`} />
            )}
            <text x={x} className={label.quiet === true ? undefined : styles['strong']} style={{ fill: toneInk(label.tone) }}>
              <title>{label.title}</title>
              {label.lines.map((line, index) => (
                <tspan key={line} x={x} y={label.y + index * label.lineHeight} dy="0.35em">
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
    </g>
  )
}
