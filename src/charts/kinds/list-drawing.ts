import type { Drawing } from '#charts/drawing/drawing.ts'
import { path, words, type SvgNode } from '#charts/drawing/svg-node.ts'
import { fontSize, type Room } from '#charts/layout/plot-area.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { wrapLabel } from '#charts/layout/wrap-label.ts'

/** A row of a list: name, number, words that go with it, and a mark. */
export interface ListRow {
  readonly label: string
  readonly value: string
  /** "示意", where the number is not reported. */
  readonly status: string | null
  /** A reason stands where the number would. */
  readonly isMissing: boolean
  readonly detail: string
  readonly mark: {
    /** In px, from the size of the words. */
    readonly width: (font: number) => number
    /** Drawn from its left end around a middle line. */
    readonly draw: (x: number, middle: number, font: number) => readonly SvgNode[]
  } | null
}

/** Where the mark stands: beside the name, or at the end of the row. */
export type MarkPlace = 'beside-name' | 'at-end'

/** How much larger than the words the numbers are, and how much smaller what goes with them. */
const large = 1.2
const small = 0.88

/** Rows one below the other over the whole height, in columns; in a narrow room each has two lines. */
export function listDrawing(rows: readonly ListRow[], place: MarkPlace, room: Room): Drawing {
  const { width, height } = room
  const font = fontSize(room)
  const gap = font
  const high = height / Math.max(1, rows.length)
  const widest = (measure: (row: ListRow) => number): number => Math.ceil(Math.max(0, ...rows.map(measure)))
  const valueWidth = Math.min(
    widest((row) => valueSize(row, font)),
    width * 0.42,
  )
  const detailWidth = Math.min(
    widest(({ detail }) => textWidth(detail, font * small)),
    width * 0.3,
  )
  const markWidth = widest(({ mark }) => mark?.width(font) ?? 0)
  const columns = [valueWidth, detailWidth, markWidth].filter((one) => one > 0)
  const labelWidth = width - columns.reduce((sum, one) => sum + one + gap, 0)
  const isNarrow = labelWidth < font * 9
  const lines = rows.map((row, index) => {
    const middle = (index + 0.5) * high
    return isNarrow ? narrowRow(row, middle) : wideRow(row, middle)
  })

  function wideRow(row: ListRow, middle: number): readonly SvgNode[] {
    const markStart = place === 'at-end' ? width - markWidth : labelWidth + gap
    const detailEnd = place === 'at-end' ? width - (markWidth === 0 ? 0 : markWidth + gap) : width
    const valueEnd = detailEnd - (detailWidth === 0 ? 0 : detailWidth + gap)
    return [
      // What tells two rows apart often stands last in their names.
      text(row.label, 0, middle, labelWidth, 'start', { size: font, fill: 'ink' }, high >= font * 3.9 ? 3 : 2),
      ...(row.mark?.draw(markStart, middle, font) ?? []),
      ...valueNodes(row, valueEnd, middle, valueWidth),
      place === 'at-end'
        ? text(row.detail, detailEnd - detailWidth, middle, detailWidth, 'start', { size: font * small })
        : text(row.detail, detailEnd, middle, detailWidth, 'end', { size: font * small }),
    ]
  }

  function narrowRow(row: ListRow, middle: number): readonly SvgNode[] {
    const rest = width - markWidth - gap
    // Rounded up, or the number would break where it just fits.
    const valueRoom = Math.min(Math.ceil(valueSize(row, font)), width * 0.6)
    const nameWidth = width - valueRoom - gap
    // The second line of a long name wants more height, where the row has it.
    const nameLines = wrapLabel(row.label, nameWidth, font, high >= font * 4.4 ? 2 : 1).length
    const first = middle - font * (nameLines === 2 ? 1 : 0.8)
    const second = middle + font * (nameLines === 2 ? 1.2 : 0.8)
    return [
      text(row.label, 0, first, nameWidth, 'start', { size: font, fill: 'ink' }, nameLines),
      ...valueNodes(row, width, first, valueRoom),
      ...(row.mark?.draw(place === 'at-end' ? width - markWidth : 0, second, font) ?? []),
      place === 'at-end'
        ? text(row.detail, 0, second, rest, 'start', { size: font * small }, 1)
        : text(row.detail, width, second, rest, 'end', { size: font * small }, 1),
    ]
  }

  function valueNodes(row: ListRow, end: number, middle: number, wide: number): readonly SvgNode[] {
    const status = row.status ?? ''
    const statusWidth = status === '' ? 0 : textWidth(status, font * small) + font * 0.4
    return [
      row.isMissing
        ? text(row.value, end, middle, wide, 'end', { size: font * small })
        : text(row.value, end - statusWidth, middle, wide - statusWidth, 'end', { size: font * large, fill: 'ink', strong: true }),
      ...(status === '' ? [] : [text(status, end, middle, statusWidth, 'end', { size: font * small })]),
    ]
  }

  return {
    width,
    height,
    under: rows
      .slice(1)
      .map((_, index) => path({ d: `M0 ${Math.round((index + 1) * high) + 0.5}H${width}`, fill: 'none', stroke: 'line', strokeWidth: 1 })),
    marks: [],
    over: lines.flat(),
  }
}

function valueSize({ value, status, isMissing }: ListRow, font: number): number {
  const number = isMissing ? textWidth(value, font * small) : textWidth(value, font * large)
  return number + (status === null ? 0 : textWidth(status, font * small) + font * 0.4)
}

/** Words in a few lines around a middle line. */
function text(
  told: string,
  x: number,
  middle: number,
  width: number,
  anchor: 'start' | 'end',
  look: Parameters<typeof words>[1],
  most = 2,
): SvgNode {
  const lines = wrapLabel(told, width, look.size, most)
  const step = look.size * 1.2
  return words(
    lines.map((line, index) => ({ x, y: middle + (index - (lines.length - 1) / 2) * step, text: line })),
    { ...look, anchor, ...(lines.join('') === told ? {} : { title: told }) },
  )
}
