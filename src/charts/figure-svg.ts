import { statusWords } from '#format/status-words.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { exportMessages } from '#language/messages/exports.ts'
import { inLanguage, type InLanguages } from '#language/text.ts'
import { circle, group, rect, words, type SvgNode } from './drawing/svg-node.ts'
import { svgText } from './drawing/svg-text.ts'
import type { Figure } from '#figures/figure.ts'
import { markedTitle } from '#figures/titles/marked-title.ts'
import { drawFigure } from './draw-figure.ts'
import { kinds } from './kinds.ts'
import { typeOfRows } from './large-type.ts'
import type { Room } from './layout/plot-area.ts'
import { textWidth } from './layout/text-width.ts'
import { wrapLabel } from './layout/wrap-label.ts'
import { toldStatuses } from './told-statuses.ts'

/** Latin first in English, or the apostrophe of a Chinese font takes the room of a character. */
const fonts: InLanguages<string> = {
  zh: "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
  en: "'Segoe UI', Arial, 'Liberation Sans', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
}

/** Size of a picture and of its words, in px. */
export type PictureSize = Required<Room>

/** For a slide of 16 : 9, read from the last row of a room. */
export const slideSize: PictureSize = { width: 1600, height: 900, type: 28 }

/**
 * The whole figure as one SVG picture: finding, measure, chart, what it rests on, whose it is. Pure; nothing on the screen is
 * needed or measured.
 */
export function figureSvg(figure: Figure, { width, height, type }: PictureSize = slideSize): string {
  const { alt, language, scope, subtitle, title } = figure
  const messages = chartMessages[language]
  const margin = Math.round(type * 1.4)
  const wide = width - margin * 2
  const column = (lines: readonly string[], size: number, top: number, line: number) =>
    lines.map((text, index) => ({ x: margin, y: top + (index + 0.5) * size * line, text }))
  const heading = type * 1.5
  const titleLines = wrapLabel(markedTitle(figure), wide, heading, 3)
  const subtitleTop = margin + titleLines.length * heading * 1.25 + type * 0.2
  const subtitleLines = wrapLabel(subtitle, wide, type, 2)
  const plotTop = subtitleTop + type * (0.5 + subtitleLines.length * 1.4)
  const small = type * 0.72
  const source = figure.sources.length === 0 ? '' : messages.source({ sources: figure.sources.join(messages.sourceSeparator) })
  const { districtName: district, edition, editionDate: date } = scope
  const place = exportMessages[language].edition({ district, edition, date })
  const notes = figure.notes.flatMap((note) => wrapLabel(note, wide, small, 2))
  const key = statusMarks(figure, small)
  // In a narrow picture the sources stand below the line that says whose it is.
  const beside = wide - textWidth(place, small) - key.width - type * 2
  const isBeside = beside >= type * 9
  const sourceLines = wrapLabel(source, isBeside ? beside : wide, small, 2)
  const told = [...sourceLines, ...notes].filter((line) => line !== '')
  const foot = isBeside ? told : ['', ...told]
  const footTop = height - margin * 0.7 - Math.max(1, foot.length) * small * 1.4
  const high = Math.max(type, footTop - plotTop - type * 0.5)
  const { under, marks, over } = drawFigure(figure, {
    width: wide,
    height: high,
    type: Math.max(1, Math.min(type, Math.round(typeOfRows(figure, high)))),
  })
  const nodes: readonly SvgNode[] = [
    words(column(titleLines, heading, margin, 1.25), { size: heading, fill: 'ink', strong: true }),
    words(column(subtitleLines, type, subtitleTop, 1.4), { size: type }),
    group({ transform: `translate(${margin} ${plotTop})` }, [...under, ...marks, ...over]),
    ...(foot.length === 0 ? [] : [words(column(foot, small, footTop, 1.4), { size: small })]),
    group({ transform: `translate(${width - margin - textWidth(place, small) - type - key.width} ${footTop + small * 0.7})` }, key.nodes),
    words([{ x: width - margin, y: footTop + small * 0.7, text: place }], { size: small, anchor: 'end' }),
  ]
  return svgText(nodes, { width, height, font: inLanguage(fonts, language), language, title, description: alt })
}

/** How reported and illustrative numbers are drawn, from left to right around a line, with its width. */
function statusMarks({ kind, language, status }: Figure, size: number) {
  const nodes: SvgNode[] = []
  let x = 0
  for (const one of toldStatuses[status]) {
    const text = inLanguage(statusWords[one], language)
    const isReported = one === 'reported'
    const look = { stroke: 'ink-soft', strokeWidth: 1.5 } as const
    nodes.push(
      kinds[kind].mark === 'point'
        ? circle({ cx: x + size * 0.4, cy: 0, r: size * 0.32, fill: isReported ? 'ink-soft' : 'surface', ...look })
        : rect({
            x,
            y: -size * 0.4,
            width: size * 0.8,
            height: size * 0.8,
            rx: 1.5,
            fill: isReported ? 'ink-soft' : { hatched: 'not-assessable' },
            ...look,
          }),
      words([{ x: x + size * 1.1, y: 0, text }], { size }),
    )
    x += size * 1.1 + textWidth(text, size) + size
  }
  return { nodes, width: x }
}
