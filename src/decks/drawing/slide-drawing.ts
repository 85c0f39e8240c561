import { drawFigure } from '#charts/draw-figure.ts'
import { group, rect, words, type SvgNode } from '#charts/drawing/svg-node.ts'
import { svgText } from '#charts/drawing/svg-text.ts'
import { pictureFonts, roomType } from '#charts/figure-svg.ts'
import { wrapLabel } from '#charts/layout/wrap-label.ts'
import { footType, keyMarks, noKey, pictureFrame, type PictureFrame, type PictureSize } from '#charts/picture-frame.ts'
import { markedTitle } from '#figures/titles/marked-title.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { inLanguage } from '#language/text.ts'
import type { Slide } from '../slide.ts'
import { drawTable } from './table-drawing.ts'

/** Which slide of how many; null for one that is left out. */
export interface SlidePlace {
  readonly page: number | null
  readonly pages: number
}

/** What stands around the chart or table of a slide, with the room that is left for it; a cover has no room. */
export function slideFrame(slide: Slide, { page, pages }: SlidePlace, size: PictureSize): PictureFrame | null {
  const { language } = slide
  if (slide.body.kind === 'cover') return null
  const { districtName: district, year } = slide.scope
  const { nodes, room } = pictureFrame(
    {
      section: slide.section,
      title: markedTitle(slide),
      subtitle: slide.subtitle,
      notes: slide.remarks,
      source: slide.source,
      place: deckMessages[language].pageOf({
        district,
        year: String(year),
        page: page === null ? '–' : String(page),
        pages: String(pages),
      }),
      key: slide.body.kind === 'figure' ? keyMarks(slide.body.figure, footType(size)) : noKey,
    },
    size,
  )
  const done = page === null ? 0 : (size.width * page) / pages
  return { nodes: [...nodes, rect({ x: 0, y: size.height - 8, width: done, height: 8, fill: 'brand' })], room }
}

/** A slide drawn whole, from its left upper corner. Pure, nothing is measured. */
export function drawSlide(slide: Slide, place: SlidePlace, size: PictureSize): readonly SvgNode[] {
  const { body, language } = slide
  const frame = slideFrame(slide, place, size)
  if (frame === null || body.kind === 'cover') return coverNodes(slide, size)
  const { nodes, room } = frame
  if (body.kind === 'table') return [...nodes, group({ transform: `translate(${room.x} ${room.y})` }, drawTable(body, room, language))]
  const { under, marks, over } = drawFigure(body.figure, { ...room, type: roomType(body.figure, room) })
  return [...nodes, group({ transform: `translate(${room.x} ${room.y})` }, [...under, ...marks, ...over])]
}

/** A slide as one SVG picture that needs nothing else. */
export function slideSvg(slide: Slide, place: SlidePlace, size: PictureSize): string {
  const { language } = slide
  const description = slide.body.kind === 'figure' ? slide.body.figure.alt : slide.subtitle
  return svgText(drawSlide(slide, place, size), {
    ...size,
    font: inLanguage(pictureFonts, language),
    language,
    title: slide.title,
    description,
  })
}

function coverNodes({ body, remarks, subtitle, title }: Slide, { width, height, type }: PictureSize): readonly SvgNode[] {
  const left = width * 0.09
  const wide = width - left * 2
  const titleType = type * 2.1
  const titleLines = wrapLabel(title, wide, titleType, 3)
  const top = height * 0.3
  const below = top + titleLines.length * titleType * 1.3
  const lines = body.kind === 'cover' ? [subtitle, ...body.lines] : [subtitle]
  const small = type * 0.72
  return [
    rect({ x: 0, y: 0, width, height, fill: 'navy' }),
    rect({ x: left - type * 0.9, y: top, width: type * 0.3, height: below - top + lines.length * type * 1.7, fill: 'navy-line' }),
    words(
      titleLines.map((text, at) => ({ x: left, y: top + (at + 0.5) * titleType * 1.3, text })),
      { size: titleType, fill: 'navy-ink', strong: true },
    ),
    words(
      lines.map((text, at) => ({ x: left, y: below + (at + 0.7) * type * 1.7, text })),
      { size: type, fill: 'navy-ink-soft' },
    ),
    ...remarks.map((text, at) =>
      words([{ x: left, y: height - type * 2 - (remarks.length - 1 - at) * small * 1.5, text }], { size: small, fill: 'navy-ink-soft' }),
    ),
  ]
}
