import { textWidth } from './text-width.ts'
import { thinTicks } from './thin-ticks.ts'
import { wrapLabel } from './wrap-label.ts'

export interface CategoryLabel {
  readonly id: string
  readonly lines: readonly string[]
  readonly x: number
  readonly title: string
  /** The chosen year is strong; a year without any number is pale. */
  readonly look: 'plain' | 'strong' | 'pale'
}

interface Looks {
  readonly chosen?: number | undefined
  readonly pale?: ReadonlySet<number>
}

interface Category {
  readonly id: string
  readonly label: string
}

const mostLines = 3

/**
 * Names under evenly spaced categories: short ones (years, intervals) are thinned out, the chosen one never is; long ones are
 * set in several lines.
 */
export function categoryLabels(
  categories: readonly Category[],
  x: (index: number) => number,
  spacing: number,
  font: number,
  { chosen, pale }: Looks = {},
): readonly CategoryLabel[] {
  const widest = Math.max(0, ...categories.map(({ label }) => textWidth(label, font)))
  const short = widest <= font * 4.5
  const shown = new Set(short ? thinTicks(categories.length, spacing, widest + font * 0.6, chosen) : categories.keys())
  return categories.flatMap(({ id, label }, index) => {
    if (!shown.has(index)) return []
    return [
      {
        id,
        lines: short ? [label] : wrapLabel(label, spacing - font * 0.5, font, mostLines),
        x: x(index),
        title: label,
        look: index === chosen ? 'strong' : pale?.has(index) === true ? 'pale' : 'plain',
      },
    ]
  })
}

/** Height in px of the names. */
export function categoryLabelsHeight(labels: readonly CategoryLabel[], font: number): number {
  return Math.max(1, ...labels.map(({ lines }) => lines.length)) * Math.round(font * 1.3) + font * 0.5
}
