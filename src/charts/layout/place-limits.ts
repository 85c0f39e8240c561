import type { Limit } from '#figures/figure.ts'
import { limitRows } from './limit-rows.ts'
import { textWidth } from './text-width.ts'
import { shortenLimit } from './wrap-label.ts'

export interface PlacedLimit extends Limit {
  readonly text: string
  readonly x: number
  readonly row: number
}

/** Names of limits with their width, cut where one alone would take more than half the chart. */
export function limitTexts(
  limits: readonly Limit[],
  chartWidth: number,
  font: number,
): readonly { readonly text: string; readonly width: number }[] {
  return limits.map(({ name }) => {
    const text = shortenLimit(name, chartWidth * 0.5, font)
    return { text, width: textWidth(text, font) + font * 0.5 }
  })
}

/** Right end of an axis from `left` to at most `right` on which every limit's name ends before `edge`, if half of the axis is left. */
export function rightForLimits(
  limits: readonly Limit[],
  texts: readonly { readonly width: number }[],
  domain: readonly [number, number],
  { left, right, edge }: { readonly left: number; readonly right: number; readonly edge: number },
): number {
  const span = domain[1] - domain[0]
  return limits.reduce((end, { value }, index) => {
    const share = (value - domain[0]) / span
    if (share <= 0) return end
    return Math.min(end, Math.max(left + (right - left) * 0.5, left + (edge - left - (texts[index]?.width ?? 0)) / share))
  }, right)
}

/** Limits with the row in which their names stand, cut where they would pass `edge`, and how many rows there are. */
export function placeLimits(
  limits: readonly Limit[],
  texts: readonly { readonly text: string }[],
  x: (value: number) => number,
  { font, edge }: { readonly font: number; readonly edge: number },
): { readonly placed: readonly PlacedLimit[]; readonly rows: number } {
  const named = limits.map((limit, index) => {
    const at = x(limit.value)
    return { ...limit, x: at, text: shortenLimit(texts[index]?.text ?? limit.name, edge - at - font * 0.45, font) }
  })
  const rows = limitRows(
    named.map(({ x: at, text }) => ({ x: at, width: textWidth(text, font) + font * 0.5 })),
    font * 0.5,
  )
  const placed = named.map((limit, index) => ({ ...limit, row: rows[index] ?? 0 }))
  return { placed, rows: limits.length === 0 ? 0 : Math.max(...rows) + 1 }
}
