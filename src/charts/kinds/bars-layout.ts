import type { BarsFigure } from '#figures/figure.ts'
import { fontSize, linearScale, type Room } from '#charts/layout/plot-area.ts'
import { limitTexts, placeLimits, rightForLimits } from '#charts/layout/place-limits.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { wrapLabel } from '#charts/layout/wrap-label.ts'
import { statusOf, type PlotStop } from '#charts/plot/plot-stop.ts'
import { datumWords } from '#charts/plot/series-stops.ts'

/** Where everything of a bar chart stands, in px: names on the left, bars from one line, numbers at their ends. */
export function barsLayout(figure: BarsFigure, size: Room) {
  const { bars, limits } = figure
  const font = fontSize(size)
  const gap = font * 0.6
  // A long unit stands in the subtitle only.
  const short = textWidth(figure.scale.words, 1) <= 3
  const words = bars.map(({ datum }) => (short ? datumWords(datum, figure) : datum.text))
  const widestName = Math.max(0, ...bars.map(({ label }) => textWidth(label, font)))
  const nameWidth = Math.min(widestName, size.width * (size.width < 460 ? 0.4 : 0.36))
  const values = bars.flatMap(({ datum: { statistic } }) => (statistic.kind === 'value' ? [statistic.value] : []))
  const ends = [figure.most ?? 0, ...values, ...limits.map(({ value }) => value)]
  const domain = [Math.min(0, ...ends), Math.max(0, ...ends) || 1] as const
  const left = nameWidth + gap
  const valueWidth = Math.max(
    0,
    ...bars.map(({ datum }, index) => (datum.statistic.kind === 'value' ? textWidth(words[index] ?? '', font) * 1.04 : 0)),
  )
  // Notes stand behind the numbers where that leaves the bars most of the room.
  const widestNote = Math.max(0, ...bars.map(({ note }) => (note === undefined ? 0 : textWidth(note, font) + gap * 1.5)))
  const noteWidth = widestNote < (size.width - left) * 0.3 ? widestNote : 0
  const texts = limitTexts(limits, size.width, font)
  const widest = Math.max(left + 40, size.width - valueWidth - noteWidth - gap)
  const right = rightForLimits(limits, texts, domain, { left, right: widest, edge: size.width })
  const x = linearScale(domain, [left, right])
  const { placed, rows } = placeLimits(limits, texts, x, { font, edge: size.width })
  const top = 4 + rows * Math.round(font * 1.4)
  const row = Math.min((size.height - top - 2) / Math.max(1, bars.length), font * 8)
  const thickness = Math.max(4, Math.floor(Math.min(row * 0.56, font * 2.8)))
  const lineHeight = Math.round(font * 1.25)
  const most = Math.max(1, Math.min(3, Math.floor(row / lineHeight)))
  // Whole px from the edge of its row, as Recharts sets them.
  const inset = Math.round((row - thickness) / 2)
  const middle = (index: number): number => top + (index + 0.5) * row
  const area = { left, top, right, bottom: top + bars.length * row }
  const marks = bars.map(({ id, label, datum, tone, note }, index) => {
    const { statistic } = datum
    const value = statistic.kind === 'value' ? statistic.value : 0
    const y = middle(index)
    const written = words[index] ?? ''
    const end = Math.max(x(0), x(value)) + gap * 0.7
    const noteX = end + textWidth(written, font) * 1.05 + gap
    return {
      id,
      label,
      datum,
      tone,
      y,
      words: written,
      end,
      lines: wrapLabel(label, nameWidth, font, most),
      note: note !== undefined && noteX + textWidth(note, font) <= size.width ? { text: note, x: noteX } : null,
      box: { x: Math.min(x(0), x(value)), y: top + index * row + inset, width: Math.abs(x(value) - x(0)), height: thickness },
    }
  })
  const stops: readonly PlotStop[] = bars.map(({ id, label, datum, tone, note }, index) => ({
    id,
    label,
    box: { x: 0, y: top + index * row, width: size.width, height: row },
    entries: [
      {
        id,
        name: note ?? label,
        tone,
        status: statusOf(datum.statistic),
        words: datumWords(datum, figure),
        // The name is part of what can be pressed.
        box: { x: 0, y: middle(index) - thickness / 2, width: Math.max(x(0), marks[index]?.end ?? 0), height: thickness },
        frame: marks[index]?.box ?? { x: 0, y: 0, width: 0, height: 0 },
        shape: 'bar' as const,
        ...(datum.to === undefined ? {} : { to: datum.to }),
      },
    ],
    standards: limits.map((limit) => ({ id: limit.id, name: limit.name, words: '' })),
  }))
  return {
    font,
    area,
    x,
    domain,
    marks,
    thickness,
    lineHeight,
    limits: placed,
    stops,
  }
}
