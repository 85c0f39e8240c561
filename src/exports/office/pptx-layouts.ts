import type PptxGen from 'pptxgenjs'
import { palette } from '#ui/palette.ts'
import { officeColour } from './office-colour.ts'
import { margin, type PptxSize } from './pptx-measures.ts'

/** The names of the two layouts of the master. */
export const layouts = { cover: 'cover', content: 'content' } as const

/** The one master of a deck: a dark cover, and slides with a finding, its measure and a number. */
export function defineLayouts(file: PptxGen, { h, w }: PptxSize): void {
  const wide = w - margin * 2
  const none = [0, 0, 0, 0] as const
  file.defineSlideMaster({ title: layouts.cover, background: { color: officeColour(palette.navy) }, objects: [] })
  file.defineSlideMaster({
    title: layouts.content,
    background: { color: officeColour(palette.surface) },
    objects: [
      { rect: { x: 0, y: h - 0.08, w, h: 0.08, fill: { color: officeColour(palette.brand) } } },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: margin,
            y: 0.56,
            w: wide,
            h: 0.62,
            margin: [...none],
            fontSize: 28,
            bold: true,
            color: officeColour(palette.ink),
            valign: 'middle',
            align: 'left',
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            name: 'measure',
            type: 'body',
            x: margin,
            y: 1.2,
            w: wide,
            h: 0.36,
            margin: [...none],
            fontSize: 15,
            color: officeColour(palette['ink-soft']),
            valign: 'middle',
            align: 'left',
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: w - margin - 0.6,
      y: h - 0.52,
      w: 0.6,
      h: 0.3,
      fontSize: 12,
      color: officeColour(palette['ink-soft']),
      align: 'right',
    },
  })
}
