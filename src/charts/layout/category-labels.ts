import { textWidth } from './text-width.ts'
import { thinTicks } from './thin-ticks.ts'
import { wrapLabel } from './wrap-label.ts'

export interface CategoryLabel {
  readonly id: string
  readonly lines: readonly string[]
  readonly x: number
  readonly title: string
}

interface Category {
  readonly id: string
  readonly label: string
}

const mostLines = 3

/** Names under evenly spaced categories: short ones (years, intervals) are thinned out, long ones are set in several lines. */
export function categoryLabels(
  categories: readonly Category[],
  x: (index: number) => number,
  spacing: number,
  font: number,
): readonly CategoryLabel[] {
  const widest = Math.max(0, ...categories.map(({ label }) => textWidth(label, font)))
  const short = widest <= font * 4.5
  const shown = new Set(short ? thinTicks(categories.length, spacing, widest + font * 0.6) : categories.keys())
  return categories.flatMap(({ id, label }, index) => {
    if (!shown.has(index)) return []
    return [{ id, lines: short ? [label] : wrapLabel(label, spacing - font * 0.5, font, mostLines), x: x(index), title: label }]
  })
}

/** Height in px of the names. */
export function categoryLabelsHeight(labels: readonly CategoryLabel[], font: number): number {
  return Math.max(1, ...labels.map(({ lines }) => lines.length)) * Math.round(font * 1.3) + font * 0.5
}
