import type { Tone } from '#figures/figure.ts'
import { placeLabels } from './place-labels.ts'
import { textWidth } from './text-width.ts'
import { wrapLabel } from './wrap-label.ts'

/** What is to be written beside the plot, at the height of the line or the segment that it names. */
export interface EndLabelInput {
  readonly id: string
  readonly name: string
  /** Stands last and bold: the latest value. */
  readonly value: string
  readonly tone: Tone
  /** Wanted middle in px. */
  readonly at: number
  /** False where there is nothing to lead to: the series has no number. */
  readonly led: boolean
  /** A standard: lighter than a series. */
  readonly quiet?: boolean
}

export interface EndLabel extends Omit<EndLabelInput, 'at'> {
  readonly lines: readonly string[]
  /** Middle of the first line. */
  readonly y: number
  readonly lineHeight: number
  /** Where the line or segment ends, for a leader when the label had to move away. */
  readonly at: number
  readonly title: string
}

const mostLines = 3

/** Room in px that labels beside the plot take: as wide as the widest, at most a share of the chart. */
export function endLabelWidth(labels: readonly Pick<EndLabelInput, 'name' | 'value'>[], chartWidth: number, font: number): number {
  const widest = Math.max(0, ...labels.map((label) => textWidth(wholeText(label), font)))
  return Math.min(widest * 1.04, Math.max(chartWidth * (chartWidth < 480 ? 0.34 : 0.26), font * 6))
}

/** Labels one below the other in `width`; null when there is no room for all, so that a legend must say it. */
export function endLabels(
  inputs: readonly EndLabelInput[],
  width: number,
  bounds: { readonly top: number; readonly bottom: number },
  font: number,
): readonly EndLabel[] | null {
  const lineHeight = Math.round(font * 1.3)
  const written = inputs.map((input) => ({ input, lines: labelLines(input, width, font) }))
  const middles = placeLabels(
    written.map(({ input, lines }) => ({ at: input.at, height: lines.length * lineHeight })),
    bounds.top,
    bounds.bottom,
  )
  if (middles === null) return null
  return written.map(({ input, lines }, index) => ({
    ...input,
    lines,
    lineHeight,
    y: (middles[index] ?? input.at) - ((lines.length - 1) * lineHeight) / 2,
    title: wholeText(input),
  }))
}

/** In one line where it fits; else the name in up to two lines and the value below, whole in any case. */
function labelLines(input: EndLabelInput, width: number, font: number): readonly string[] {
  const whole = wholeText(input)
  if (textWidth(whole, font) <= width) return [whole]
  if (input.value === '') return wrapLabel(input.name, width, font, mostLines)
  return [...wrapLabel(input.name, width, font, mostLines - 1), input.value]
}

function wholeText({ name, value }: Pick<EndLabelInput, 'name' | 'value'>): string {
  return value === '' ? name : `${name} ${value}`
}
