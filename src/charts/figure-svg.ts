import { statusWords } from '#format/status-words.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { enlargedFigureMessages } from '#language/messages/enlarged-figure.ts'
import { inLanguage, type InLanguages } from '#language/text.ts'
import type { Figure } from '#figures/figure.ts'
import type { Status } from '#statistics/statistic.ts'
import { group, words, type SvgNode } from './drawing/svg-node.ts'
import { svgText } from './drawing/svg-text.ts'
import type { PlottedFigure } from './kinds.ts'
import { typeOfRows } from './large-type.ts'
import type { Room } from './layout/plot-area.ts'
import { textWidth } from './layout/text-width.ts'
import { wrapLabel } from './layout/wrap-label.ts'
import { plotFigure } from './plot-figure.ts'

/** Latin first in English, or the apostrophe of a Chinese font takes the room of a character. */
const fonts: InLanguages<string> = {
  zh: "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
  en: "'Segoe UI', Arial, 'Liberation Sans', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
}

const told: Readonly<Record<Figure['status'], readonly Status[]>> = {
  reported: ['reported'],
  illustrative: ['illustrative'],
  projected: ['projected'],
  mixed: ['reported', 'illustrative'],
  none: [],
}

/** Size of a picture and of its words, in px. */
export type PictureSize = Required<Room>

/** For a slide of 16 : 9, read from the last row of a room. */
export const slideSize: PictureSize = { width: 1600, height: 900, type: 28 }

/**
 * The whole figure as one SVG picture: finding, measure, chart, what it rests on, whose it is. Pure; nothing on the screen is
 * needed or measured.
 */
export function figureSvg(figure: PlottedFigure, { width, height, type }: PictureSize = slideSize): string {
  const { alt, language, scope, subtitle, title, isTitleIllustrative } = figure
  const messages = chartMessages[language]
  const margin = Math.round(type * 1.4)
  const wide = width - margin * 2
  const column = (lines: readonly string[], size: number, top: number, line: number) =>
    lines.map((text, index) => ({ x: margin, y: top + (index + 0.5) * size * line, text }))
  const heading = type * 1.5
  const marked = isTitleIllustrative ? `${title}〔${inLanguage(statusWords.illustrative, language)}〕` : title
  const titleLines = wrapLabel(marked, wide, heading, 3)
  const subtitleTop = margin + titleLines.length * heading * 1.25 + type * 0.2
  const plotTop = subtitleTop + type * 1.9
  const small = type * 0.72
  const status = told[figure.status].map((one) => inLanguage(statusWords[one], language)).join(messages.listSeparator)
  const source = figure.sources.length === 0 ? [] : [messages.source({ sources: figure.sources.join(messages.sourceSeparator) })]
  const rests = [...source, ...(status === '' ? [] : [status])].join(messages.listSeparator)
  const place = enlargedFigureMessages[language].scope({ district: scope.districtName, edition: scope.edition })
  const notes = figure.notes.flatMap((note) => wrapLabel(note, wide, small, 2))
  const foot = [...wrapLabel(rests, wide - textWidth(place, small) - type, small, 2), ...notes].filter((line) => line !== '')
  const footTop = height - margin * 0.7 - Math.max(1, foot.length) * small * 1.4
  const high = footTop - plotTop - type * 0.5
  const plot = plotFigure(figure, { width: wide, height: high, type: Math.min(type, Math.round(typeOfRows(figure, high))) })
  const { under, marks, over } = plot.drawing
  const nodes: readonly SvgNode[] = [
    words(column(titleLines, heading, margin, 1.25), { size: heading, fill: 'ink', strong: true }),
    words(column(wrapLabel(subtitle, wide, type, 1), type, subtitleTop, 1.4), { size: type }),
    group({ transform: `translate(${margin} ${plotTop})` }, [...under, ...marks, ...over]),
    ...(foot.length === 0 ? [] : [words(column(foot, small, footTop, 1.4), { size: small })]),
    words([{ x: width - margin, y: footTop + small * 0.7, text: place }], { size: small, anchor: 'end' }),
  ]
  return svgText(nodes, { width, height, font: inLanguage(fonts, language), language, title, description: alt })
}
