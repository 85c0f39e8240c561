import { slideSize, type PictureSize } from '#charts/figure-svg.ts'
import { typeOfRows } from '#charts/large-type.ts'
import type { Figure } from '#figures/figure.ts'

/** What a picture is for: a slide of 16 : 9, or the text width of A4. */
export type PictureUse = 'slide' | 'page'

/** 160 mm at 150 dots an inch, with words of 10½ points in them. */
const page = { width: 945, height: 630, type: 22 } as const

/** So many px are heading and foot of a picture on a page, beside its rows. */
const aroundRows = 240

/** The size of a figure's picture: on a page as high as its rows need, so that none of them is cut. */
export function pictureSize(figure: Figure, use: PictureUse): PictureSize {
  if (use === 'slide') return slideSize
  // Words of the usual size stand in rows of this height without touching.
  const rows = page.type / typeOfRows(figure, 1)
  return { ...page, height: Math.round(Math.max(page.height, rows + aroundRows)) }
}
