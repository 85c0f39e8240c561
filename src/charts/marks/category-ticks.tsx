interface CategoryTicksProps {
  readonly ticks: readonly { readonly id: string; readonly text: string; readonly x: number }[]
  readonly y: number
  readonly font: number
}

/** Names under the categories. */
export function CategoryTicks({ ticks, y, font }: CategoryTicksProps) {
  return (
    <g fontSize={font} textAnchor="middle">
      {ticks.map(({ id, text, x }) => (
        <text key={id} x={x} y={y + font * 1.45}>
          {text}
        </text>
      ))}
    </g>
  )
}
