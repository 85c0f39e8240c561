import styles from './plot-svg.module.css'

interface RowNamesProps {
  readonly rows: readonly { readonly id: string; readonly label: string; readonly lines: readonly string[]; readonly y: number }[]
  /** Right edge of the names. */
  readonly x: number
  readonly font: number
  readonly lineHeight: number
}

/** Names of rows, set against the line that the bars start from. */
export function RowNames({ rows, x, font, lineHeight }: RowNamesProps) {
  return (
    <g fontSize={font} textAnchor="end">
      {rows.map(({ id, label, lines, y }) => (
        <text key={id} className={styles['ink']}>
          <title>{label}</title>
          {lines.map((line, index) => (
            <tspan key={line} x={x} y={y + (index - (lines.length - 1) / 2) * lineHeight} dy="0.35em">
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}
