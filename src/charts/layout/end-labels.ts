import type { Tone } from '#figures/figure.ts'
import { placeLabels } from './place-labels.ts'
import { textWidth } from './text-width.ts'
import { shorten, shortenLimit, wrapLabel } from './wrap-label.ts'

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

/** Room in px that labels beside the plot take: as wide as their widest line, which is at most a share of the chart. */
export function endLabelWidth(labels: readonly Pick<EndLabelInput, 'name' | 'value'>[], chartWidth: number, font: number): number {
  const most = Math.max(chartWidth * (chartWidth < 480 ? 0.34 : 0.26), font * 6)
  const lines = labels.flatMap((label) => labelLines(label, most, font))
  return Math.min(Math.max(0, ...lines.map((line) => textWidth(line, font))) * 1.04, most)
}

/**
 * Labels one below the other in `width`, in several lines where they need them or else in one; null when even that has no room,
 * so that a legend must say it.
 */
export function endLabels(
  inputs: readonly EndLabelInput[],
  width: number,
  bounds: { readonly top: number; readonly bottom: number },
  font: number,
): readonly EndLabel[] | null {
  const lineHeight = Math.round(font * 1.3)
  const placed = (linesOf: (input: EndLabelInput) => readonly string[]): readonly EndLabel[] | null => {
    const written = inputs.map((input) => ({ input, lines: linesOf(input) }))
    const wanted = written.map(({ input, lines }) => ({ at: input.at, height: lines.length * lineHeight }))
    const middles = placeLabels(wanted, bounds.top, bounds.bottom)
    if (middles === null) return null
    return written.map(({ input, lines }, index) => ({
      ...input,
      lines,
      lineHeight,
      y: (middles[index] ?? input.at) - ((lines.length - 1) * lineHeight) / 2,
      title: wholeText(input),
    }))
  }
  return placed((input) => labelLines(input, width, font)) ?? placed((input) => [oneLine(input, width, font)])
}

/** In one line where it fits; else the name in up to two lines and the value below, whole in any case. */
function labelLines(input: Pick<EndLabelInput, 'name' | 'value'>, width: number, font: number): readonly string[] {
  const whole = wholeText(input)
  if (textWidth(whole, font) <= width) return [whole]
  if (input.value === '') return wrapLabel(input.name, width, font, mostLines)
  return [...wrapLabel(input.name, width, font, mostLines - 1), input.value]
}

/** The name is cut, the value never. */
function oneLine({ name, value }: EndLabelInput, width: number, font: number): string {
  if (value === '') return shortenLimit(name, width, font)
  return wholeText({ name: shorten(name, width - textWidth(` ${value}`, font), font), value })
}

function wholeText({ name, value }: Pick<EndLabelInput, 'name' | 'value'>): string {
  return value === '' ? name : `${name} ${value}`
}
