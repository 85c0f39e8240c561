import { chartMessages } from '#language/messages/charts.ts'
import { exportMessages } from '#language/messages/exports.ts'
import { inLanguage, type InLanguages } from '#language/text.ts'
import { group } from './drawing/svg-node.ts'
import { svgText } from './drawing/svg-text.ts'
import type { Figure } from '#figures/figure.ts'
import { markedTitle } from '#figures/titles/marked-title.ts'
import { drawFigure } from './draw-figure.ts'
import { typeOfRows } from './large-type.ts'
import { footType, keyMarks, pictureFrame, slideSize, type PictureSize } from './picture-frame.ts'

/** Latin first in English, or the apostrophe of a Chinese font takes the room of a character. */
export const pictureFonts: InLanguages<string> = {
  zh: "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
  en: "'Segoe UI', Arial, 'Liberation Sans', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
}

/**
 * The whole figure as one SVG picture: finding, measure, chart, what it rests on, whose it is. Pure; nothing on the screen is
 * needed or measured.
 */
export function figureSvg(figure: Figure, size: PictureSize = slideSize): string {
  const { alt, language, notes, scope, subtitle, title } = figure
  const messages = chartMessages[language]
  const { districtName: district, edition, editionDate: date } = scope
  const { nodes, room } = pictureFrame(
    {
      title: markedTitle(figure),
      subtitle,
      notes,
      source: figure.sources.length === 0 ? '' : messages.source({ sources: figure.sources.join(messages.sourceSeparator) }),
      place: exportMessages[language].edition({ district, edition, date }),
      key: keyMarks(figure, footType(size)),
    },
    size,
  )
  const { under, marks, over } = drawFigure(figure, { ...room, type: roomType(figure, room) })
  return svgText([...nodes, group({ transform: `translate(${room.x} ${room.y})` }, [...under, ...marks, ...over])], {
    ...size,
    font: inLanguage(pictureFonts, language),
    language,
    title,
    description: alt,
  })
}

/** Size of the words of a figure in a picture: as large as the other words, less where its rows would touch. */
export function roomType(figure: Figure, { height, type }: PictureSize): number {
  return Math.max(1, Math.min(type, Math.round(typeOfRows(figure, height))))
}
