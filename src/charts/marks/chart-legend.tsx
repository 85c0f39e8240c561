import { swatchWidth, type LegendItem } from '#charts/layout/legend-rows.ts'
import { toneColour } from '#charts/tone-colour.ts'
import styles from './plot-svg.module.css'

/** Names above the plot, where they have no room beside their marks. */
export function ChartLegend({ items, font }: { readonly items: readonly LegendItem[]; readonly font: number }) {
  return (
    <g fontSize={font}>
      {items.map(({ id, name, text, tone, swatch, x, row }) => {
        const y = font * 0.8 + row * Math.round(font * 1.6)
        return (
          <g key={id}>
            {swatch === 'bar' ? (
              <rect x={x} y={y - 5} width="10" height="10" rx="2" fill={toneColour(tone)} />
            ) : (
              <path
                d={`M${x} ${y}h${swatchWidth - 5}`}
                stroke={toneColour(tone)}
                strokeWidth="2"
                strokeDasharray={swatch === 'dashed' ? '4 3' : undefined}
              />
            )}
            <text x={x + (swatch === 'bar' ? 15 : swatchWidth)} y={y} dy="0.35em" className={styles['ink']}>
              <title>{name}</title>
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
