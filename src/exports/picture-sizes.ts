import { slideSize, type PictureSize } from '#charts/picture-frame.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { typeOfRows } from '#charts/large-type.ts'
import type { Figure } from '#figures/figure.ts'

/** What a picture is for: a slide of 16 : 9, or the text width of A4. */
export type PictureUse = 'slide' | 'page'

/** 160 mm at 150 dots an inch, with words of 10½ points in them. */
const page = { width: 945, height: 630, type: 22 } as const

/** So many px are heading and foot of a picture on a page, beside its rows. */
const aroundRows = 240

/** Names that take more lines than this are cut: a picture is no document. */
const mostLines = 3

/** The names of a figure's rows, and the share of the picture that they have. */
function rowNames(figure: Figure): { readonly names: readonly string[]; readonly share: number } {
  switch (figure.kind) {
    case 'timeline':
      return { names: figure.events.map(({ label }) => label), share: 0.36 }
    case 'bars':
      return { names: figure.bars.map(({ label }) => label), share: 0.36 }
    case 'checklist':
      return { names: figure.items.map(({ label }) => label), share: 0.36 }
    case 'facts':
      return { names: figure.facts.map(({ label }) => label), share: 0.36 }
    default:
      return { names: [], share: 1 }
  }
}

/** How many lines the longest name of a row takes; words do not fill their lines to the end. */
function linesOfNames(figure: Figure): number {
  const { names, share } = rowNames(figure)
  const room = (page.width - page.type * 2.8) * share
  const widest = Math.max(0, ...names.map((name) => textWidth(name, page.type)))
  return widest <= room ? 1 : Math.min(mostLines, Math.ceil((widest * 1.15) / room))
}

/** The size of a figure's picture: on a page as high as its rows need, so that no name of usual length is cut. */
export function pictureSize(figure: Figure, use: PictureUse): PictureSize {
  if (use === 'slide') return slideSize
  // Words of the usual size stand in rows of this height without touching.
  const rows = page.type / typeOfRows(figure, 1)
  const lines = linesOfNames(figure)
  const higher = lines === 1 ? 1 : (lines * 1.25 + 0.4) / 1.5
  return { ...page, height: Math.round(Math.max(page.height, rows * higher + aroundRows)) }
}
