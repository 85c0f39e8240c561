import { withUnit } from '#format/format-statistic.ts'
import type { TiersFigure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import type { Drawing } from '#charts/drawing/drawing.ts'
import { circle, path, words, type SvgNode } from '#charts/drawing/svg-node.ts'
import { fontSize, type Room } from '#charts/layout/plot-area.ts'
import { tierMarks } from '#charts/layout/tier-marks.ts'
import { shorten } from '#charts/layout/wrap-label.ts'

/** Tiers of a network from the top down, each as many marks as it has members, in the middle of the room. */
export function tiersDrawing({ tiers, language, scale }: TiersFigure, room: Room): Drawing {
  const { width, height } = room
  const messages = chartMessages[language]
  const font = fontSize(room)
  const middle = width / 2
  const high = height / Math.max(1, tiers.length)
  const around = { size: font, anchor: 'middle' } as const
  const nodes = tiers.map(({ label, note, datum }, index) => {
    const marks = tierMarks(datum)
    const isMissing = datum.statistic.kind === 'missing'
    const number = isMissing ? datum.text : withUnit(datum.text, scale.words)
    const told = [note, marks !== null && marks.each > 1 ? messages.marksEach({ count: String(marks.each) }) : undefined]
    const below = told.filter((part) => part !== undefined).join(messages.listSeparator)
    const step = font * 1.05
    const perRow = Math.max(1, Math.floor(Math.min(width, font * 46) / step))
    const rows = marks === null ? 0 : Math.ceil(marks.count / perRow)
    const size = font * 1.5 + font * 1.9 + rows * step + (below === '' ? 0 : font * 1.5)
    let y = (index + 0.5) * high - size / 2
    const next = (by: number): number => {
      y += by
      return y - by / 2
    }
    return [
      words([{ x: middle, y: next(font * 1.5), text: shorten(label, width, font) }], {
        ...around,
        fill: 'ink',
        strong: true,
        title: label,
      }),
      words([{ x: middle, y: next(font * 1.9), text: number }], {
        ...around,
        size: isMissing ? font : font * 1.5,
        fill: isMissing ? 'ink-soft' : 'tone-brand-ink',
        strong: !isMissing,
      }),
      ...(marks === null ? [] : dots(marks, next(rows * step) - (rows * step) / 2)),
      ...(below === ''
        ? []
        : [words([{ x: middle, y: next(font * 1.5), text: shorten(below, width, font) }], { ...around, title: below })]),
    ]

    function dots({ count, isReported }: { readonly count: number; readonly isReported: boolean }, top: number): readonly SvgNode[] {
      return Array.from({ length: count }, (_, at) => {
        const row = Math.floor(at / perRow)
        const inRow = Math.min(perRow, count - row * perRow)
        return circle({
          cx: middle + ((at % perRow) - (inRow - 1) / 2) * step,
          cy: top + (row + 0.5) * step,
          r: font * 0.34,
          fill: isReported ? 'tone-brand' : 'surface',
          stroke: 'tone-brand',
          strokeWidth: font / 8,
          'data-mark': 'member',
        })
      })
    }
  })
  return {
    width,
    height,
    under: tiers
      .slice(1)
      .map((_, index) =>
        path({ d: `M${middle} ${(index + 1) * high - font * 0.5}v${font}`, fill: 'none', stroke: 'line-strong', strokeWidth: 1 }),
      ),
    marks: nodes.flatMap((tier) => tier.filter(({ tag }) => tag === 'circle')),
    over: nodes.flatMap((tier) => tier.filter(({ tag }) => tag !== 'circle')),
  }
}
