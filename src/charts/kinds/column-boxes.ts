import type { ColumnsFigure, Datum } from '#figures/figure.ts'
import type { PlotBox } from '#charts/plot/plot-stop.ts'
import { markWords } from '#charts/layout/mark-words.ts'
import { textWidth } from '#charts/layout/text-width.ts'

interface ColumnBoxes {
  readonly figure: ColumnsFigure
  readonly stacked: boolean
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  readonly band: number
  readonly font: number
}

/** A number written above its column. */
export interface ColumnValue {
  readonly id: string
  readonly datum: Datum
  readonly index: number
  readonly x: number
  readonly y: number
}

/** The bars of a column chart, in px: one above another or side by side around the middle of their category. */
export function columnBoxes({ figure: { series, categories, scale }, stacked, x, y, band, font }: ColumnBoxes) {
  const beside = stacked ? 1 : Math.max(1, series.length)
  const gap = beside > 1 ? Math.min(3, band * 0.02) : 0
  const barWidth = Math.max(1, Math.floor(Math.min((band * (beside > 1 ? 0.82 : 0.6)) / beside - gap, font * (beside > 1 ? 3.4 : 4.6))))
  const valueAt = (at: number, index: number): number => {
    const statistic = series[at]?.data[index]?.statistic
    return statistic?.kind === 'value' ? statistic.value : 0
  }
  // Whole px from the edge of its band, as Recharts sets them.
  const inset = Math.round((band - beside * barWidth - (beside - 1) * gap) / 2)
  const centre = (at: number, index: number): number => x(index) - band / 2 + inset + (stacked ? 0 : at * (barWidth + gap)) + barWidth / 2
  const box = (at: number, index: number): PlotBox => {
    const below = stacked ? series.slice(0, at).reduce((sum, _, other) => sum + valueAt(other, index), 0) : 0
    const from = y(below)
    const to = y(below + valueAt(at, index))
    return { x: centre(at, index) - barWidth / 2, y: Math.min(from, to), width: barWidth, height: Math.abs(from - to) }
  }
  /** Numbers above bars that stand side by side; none where they would run into each other. */
  const values = (room: number): readonly ColumnValue[] => {
    const written = series.flatMap(({ id, data }, at) =>
      data.flatMap((datum, index) => {
        if (datum.statistic.kind !== 'value') return []
        const { value } = datum.statistic
        const column = box(at, index)
        return [
          {
            id: `${id} ${categories[index]?.id ?? ''}`,
            datum,
            index,
            x: centre(at, index),
            y: value < 0 ? column.y + column.height + font * 1.5 : column.y,
          },
        ]
      }),
    )
    const space = beside > 1 ? barWidth + gap : room
    return written.every(({ datum }) => textWidth(markWords(datum, scale), font) <= space - 2) ? written : []
  }
  /** Numbers inside the parts of stacks that are high and wide enough. */
  const inside = (): readonly ColumnValue[] =>
    series.flatMap(({ id, data }, at) =>
      data.flatMap((datum, index) => {
        const part = box(at, index)
        const fits = part.height >= font * 1.3 && textWidth(markWords(datum, scale), font) <= barWidth - 4
        if (datum.statistic.kind !== 'value' || !fits) return []
        const middle = part.y + part.height / 2
        return [{ id: `${id} ${categories[index]?.id ?? ''}`, datum, index, x: centre(at, index), y: middle }]
      }),
    )
  return { barWidth, gap, centre, box, values, inside }
}
