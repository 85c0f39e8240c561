import type { TimelineFigure } from '#figures/figure.ts'
import type { Drawing } from '#charts/drawing/drawing.ts'
import { toneColour, toneInk } from '#charts/drawing/paint.ts'
import { path, rect, words } from '#charts/drawing/svg-node.ts'
import type { Size } from '#charts/layout/plot-area.ts'
import { categoryTicks } from '#charts/marks/category-ticks.ts'
import type { timelineLayout } from './timeline-layout.ts'

/** What happened when: a bar from start to end, a diamond for a single date, words where there is no date. */
export function timelineDrawing(layout: ReturnType<typeof timelineLayout>, size: Size): Drawing {
  const { font, left, bottom, above, lineHeight, rows, heading, yearLines, yearTicks } = layout
  return {
    ...size,
    under: [
      path({ d: yearLines.map((x) => `M${Math.round(x) + 0.5} 0V${bottom}`).join(''), fill: 'none', stroke: 'line', strokeWidth: 1 }),
      ...categoryTicks(yearTicks, bottom, font),
      ...heading.map(({ text, y }) => words([{ x: 0, y, text }], { size: font, strong: true })),
    ],
    marks: rows.flatMap(({ event, y, undated, point, bar }) => {
      if (undated) return []
      const look = { 'data-mark': 'event', ...paint(event) }
      return [point ? path({ d: `M${bar.x} ${y - 6}l6 6l-6 6l-6 -6z`, ...look }) : rect({ ...bar, rx: 3, ...look })]
    }),
    over: rows.flatMap(({ event, y, words: told, text, lines, nameY, label }) => [
      words(
        lines.map((line, index) => ({
          x: above ? left : left - font * 0.6,
          y: nameY + (index - (lines.length - 1) / 2) * lineHeight,
          text: line,
        })),
        { size: font, fill: 'ink', anchor: above ? 'start' : 'end', title: event.label },
      ),
      words([{ x: label.x, y, text }], { size: font, fill: toneInk(event.tone), anchor: label.anchor, halo: true, title: told }),
    ]),
  }
}

/** Full where the event is reported, hatched and outlined where it is illustrative. */
function paint({ status, tone }: TimelineFigure['events'][number]) {
  return status === 'reported' ? { fill: toneColour(tone) } : { fill: { hatched: tone }, stroke: toneColour(tone) }
}
