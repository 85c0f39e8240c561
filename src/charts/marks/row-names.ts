import { words, type SvgNode } from '#charts/drawing/svg-node.ts'

interface RowName {
  readonly label: string
  readonly lines: readonly string[]
  readonly y: number
}

/** Names of rows that end at `x`, set against the line that the bars start from. */
export function rowNames(rows: readonly RowName[], x: number, font: number, lineHeight: number): readonly SvgNode[] {
  return rows.map(({ label, lines, y }) =>
    words(
      lines.map((text, index) => ({ x, y: y + (index - (lines.length - 1) / 2) * lineHeight, text })),
      { size: font, fill: 'ink', anchor: 'end', title: label },
    ),
  )
}
