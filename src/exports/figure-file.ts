import { figureSvg } from '#charts/figure-svg.ts'
import { csvText } from '#format/csv-text.ts'
import type { Figure } from '#figures/figure.ts'
import { figurePng } from './figure-png.ts'
import { figureRows } from './figure-rows.ts'
import { pictureSize } from './picture-sizes.ts'

/** The kinds of files that one figure makes by itself. */
export type FileKind = 'slidePng' | 'pagePng' | 'svg' | 'csv'

/** How the names of the files end; two pictures of a figure lie beside each other. */
export const fileEndings: Readonly<Record<FileKind, string>> = { slidePng: 'png', pagePng: 'A4.png', svg: 'svg', csv: 'csv' }

/** A figure as a file. Throws where the browser cannot make it. */
export async function figureFile(figure: Figure, kind: FileKind): Promise<Blob> {
  switch (kind) {
    case 'slidePng':
      return figurePng(figure, pictureSize(figure, 'slide'))
    case 'pagePng':
      return figurePng(figure, pictureSize(figure, 'page'))
    case 'svg':
      return new Blob([figureSvg(figure)], { type: 'image/svg+xml;charset=utf-8' })
    case 'csv':
      return new Blob([csvText(figureRows(figure))], { type: 'text/csv;charset=utf-8' })
  }
}
