import type { TimelineFigure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { categoryLabels } from '#charts/layout/category-labels.ts'
import { fontSize, linearScale, type Room } from '#charts/layout/plot-area.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { shorten, wrapLabel } from '#charts/layout/wrap-label.ts'
import type { PlotStop } from '#charts/plot/plot-stop.ts'

/** Where everything of a timeline stands, in px: a row an event, years from left to right, groups under their names. */
export function timelineLayout(figure: TimelineFigure, size: Room) {
  const { events, years, language } = figure
  const messages = chartMessages[language]
  const font = fontSize(size)
  const [from, to] = years
  const above = size.width < 520
  const nameWidth = above ? 0 : Math.min(Math.max(0, ...events.map(({ label }) => textWidth(label, font))), size.width * 0.36)
  const left = above ? 4 : nameWidth + font
  const right = rightEnd(figure, size, left, font)
  const bottom = size.height - Math.round(font * 1.9)
  const groups = events.map(({ group }, index) => (group !== '' && group !== events[index - 1]?.group ? group : null))
  const headed = new Set(events.map(({ group }) => group)).size > 1
  const heads = headed ? groups.filter((group) => group !== null).length : 0
  const unit = (bottom - 2) / Math.max(1, events.length + heads)
  const x = linearScale([from, to + 1], [left, right])
  const lineHeight = Math.round(font * 1.2)
  let slot = 0
  const heading: { readonly id: string; readonly text: string; readonly y: number }[] = []
  const rows = events.map((event, index) => {
    const group = groups[index] ?? null
    if (headed && group !== null) {
      heading.push({ id: event.id, text: shorten(group, size.width * 0.9, font), y: (slot + 0.55) * unit })
      slot += 1
    }
    const top = slot * unit
    slot += 1
    const thickness = Math.min(above ? unit * 0.34 : unit * 0.5, font * 1.3)
    const y = above ? top + unit * 0.72 : top + unit / 2
    const { start, end } = event
    const first = start ?? end
    const begin = first === null ? left : Math.max(left, x(first))
    const finish = start === null || end === null ? begin : Math.min(right, x(end))
    const words = first === null ? [event.state, messages.undated].filter((part) => part !== '').join(messages.listSeparator) : event.state
    const roomAfter = size.width - finish - font * 0.9
    const roomBefore = begin - font * 0.7 - left
    const after = first === null || textWidth(words, font) <= roomAfter || roomAfter >= roomBefore
    return {
      id: event.id,
      event,
      top,
      y,
      words,
      text: shorten(words, first === null ? size.width - left : after ? roomAfter : roomBefore, font),
      lines: above
        ? [shorten(event.label, size.width - 8, font)]
        : wrapLabel(event.label, nameWidth, font, Math.max(1, Math.min(3, Math.floor(unit / lineHeight)))),
      nameY: above ? top + unit * 0.28 : y,
      undated: first === null,
      point: start === null || end === null || finish - begin < 3,
      bar: { x: begin, y: y - thickness / 2, width: Math.max(2, finish - begin), height: thickness },
      label: after
        ? { x: first === null ? begin : finish + font * 0.7, anchor: 'start' as const }
        : { x: begin - font * 0.7, anchor: 'end' as const },
    }
  })
  const count = Math.max(1, Math.round(to - from + 1))
  const spacing = (right - left) / count
  const stops: readonly PlotStop[] = rows.map(({ id, event, top, bar, words }) => ({
    id,
    label: event.label,
    box: { x: 0, y: top, width: size.width, height: unit },
    entries: [
      {
        id,
        name: event.group,
        tone: event.tone,
        status: null,
        words: [spanWords(event.start, event.end), words].filter((part) => part !== '').join(messages.listSeparator),
        box: { x: 0, y: top, width: size.width, height: unit },
        frame: bar,
        shape: 'bar' as const,
        ...(event.to === undefined ? {} : { to: event.to }),
      },
    ],
    standards: [],
  }))
  return {
    font,
    left,
    right,
    bottom,
    above,
    lineHeight,
    rows,
    heading,
    stops,
    yearLines: Array.from({ length: count + 1 }, (_, index) => x(from + index)),
    yearTicks: categoryLabels(
      Array.from({ length: count }, (_, index) => ({ id: String(from + index), label: String(from + index) })),
      (index) => x(from + index + 0.5),
      spacing,
      font,
    ),
  }
}

/**
 * Right end of the years: beside them is room for words that have none after or before their bar. Words that would leave the
 * years less than most of the plot are cut where they have some room, and get what can be spared where they have next to none.
 */
function rightEnd({ events, years: [from, to] }: TimelineFigure, { width }: Room, left: number, font: number): number {
  const right = width - font
  const x = linearScale([from, to + 1], [left, right])
  const cramped = events.flatMap(({ start, end, state }) => {
    const first = start ?? end
    if (first === null) return []
    const wide = textWidth(state, font)
    const after = width - Math.min(right, x(end ?? first)) - font * 0.9
    const before = Math.max(left, x(first)) - font * 0.7 - left
    return wide <= Math.max(after, before) ? [] : [{ wide, room: Math.max(after, before) }]
  })
  const least = left + (width - left) * 0.6
  const wanted = width - font * 0.9 - Math.max(0, ...cramped.map(({ wide }) => wide))
  if (wanted >= least) return Math.min(right, wanted)
  return cramped.some(({ room }) => room < font * 8) ? least : right
}

/** "2017.3–2018.8" from decimal years; a year that is known without its month stands alone. */
function spanWords(start: number | null, end: number | null): string {
  const [first, last] = [start, end].map((at) => (at === null ? '' : monthWords(at)))
  if (first === last || last === '') return first ?? ''
  return first === '' ? (last ?? '') : `${first ?? ''}–${last ?? ''}`
}

function monthWords(at: number): string {
  const year = Math.floor(at + 1e-6)
  const month = Math.floor((at - year) * 12 + 1e-6) + 1
  return `${year}.${month}`
}
