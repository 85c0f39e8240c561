import type { Series } from '#figures/figure.ts'
import { toneColour, toneInk } from '#charts/drawing/paint.ts'
import { group, path, words, type SvgNode } from '#charts/drawing/svg-node.ts'
import type { MissingRun } from '#charts/layout/missing-runs.ts'
import { textWidth } from '#charts/layout/text-width.ts'

interface MissingMarks {
  readonly runs: readonly MissingRun[]
  readonly series: readonly Series[]
  /** Middle of a series' mark at a category. */
  readonly x: (series: number, index: number) => number
  /** Where the lowest mark stands. */
  readonly y: number
  readonly font: number
  /** Room in px for the words of each mark where series stand side by side; null where each has a row of its own. */
  readonly barWidth: number | null
}

/** Names the gaps: a small diamond at each category without a number, and the reason above it. */
export function missingMarks({ runs, series, x, y, font, barWidth }: MissingMarks): readonly SvgNode[] {
  const rows = series.filter(({ id }) => runs.some((run) => run.series.id === id)).map(({ id }) => id)
  const size = font * 0.92
  return runs.map(({ series: of, from, to, text, reason }) => {
    const at = series.indexOf(of)
    const height = barWidth !== null ? y : y - rows.indexOf(of.id) * font * 2.1
    const middle = (x(at, from) + x(at, to)) / 2
    const upright = barWidth !== null && textWidth(text, font) > barWidth + 2
    const marks = Array.from({ length: to - from + 1 }, (_, index) => x(at, from + index))
    const diamonds = path({
      d: marks.map((mark) => `M${mark} ${height - 4}l4 4l-4 4l-4 -4z`).join(''),
      fill: 'surface',
      stroke: toneColour(of.tone),
      strokeWidth: 1.4,
    })
    const look = { size, fill: toneInk(of.tone), halo: true } as const
    const told = upright
      ? words([{ x: middle, y: height - 8, text }], { ...look, upright })
      : words([{ x: middle, y: height - 8 - size * 0.35, text }], { ...look, anchor: 'middle' })
    return group({ 'data-missing': reason }, text === '' ? [diamonds] : [diamonds, told])
  })
}
