import type { Datum } from '#figures/figure.ts'
import { words, type SvgNode } from '#charts/drawing/svg-node.ts'

interface RowValue {
  readonly datum: Datum
  readonly words: string
  readonly end: number
  readonly y: number
  readonly note: { readonly text: string; readonly x: number } | null
}

/** Numbers at the ends of horizontal bars; the reason where there is no bar. */
export function rowValues(rows: readonly RowValue[], font: number): readonly SvgNode[] {
  return rows.flatMap(({ datum, words: text, end, y, note }) => [
    words([{ x: end, y, text }], datum.statistic.kind === 'value' ? { size: font, fill: 'ink', strong: true, halo: true } : { size: font }),
    ...(note === null ? [] : [words([{ x: note.x, y, text: note.text }], { size: font })]),
  ])
}
