import { figureSvg } from '#charts/figure-svg.ts'
import { csvText } from '#format/csv-text.ts'
import { tabText } from '#format/tab-text.ts'
import type { Figure } from '#figures/figure.ts'
import { copyToClipboard } from '#ui/controls/copy-to-clipboard.ts'
import { saveFile } from '#ui/save-file.ts'
import { figureHtml } from './figure-html.ts'
import { figurePng } from './figure-png.ts'
import { figureRows } from './figure-rows.ts'
import { fileName } from './file-name.ts'
import { pictureSize } from './picture-sizes.ts'

/** The ways in which a figure is taken away, in the order of the menu. */
export const takings = ['slidePng', 'pagePng', 'svg', 'copyPicture', 'copyTable', 'xlsx', 'csv'] as const

export type Taking = (typeof takings)[number]

/** Whether a way puts something into the clipboard rather than into a file. */
export function isCopy(taking: Taking): boolean {
  return taking === 'copyPicture' || taking === 'copyTable'
}

const ways: Readonly<Record<Taking, (figure: Figure) => Promise<void>>> = {
  slidePng: async (figure) => saveFile(await figurePng(figure, pictureSize(figure, 'slide')), fileName(figure, 'png')),
  pagePng: async (figure) => saveFile(await figurePng(figure, pictureSize(figure, 'page')), fileName(figure, 'A4.png')),
  svg: async (figure) => {
    saveFile(new Blob([figureSvg(figure)], { type: 'image/svg+xml;charset=utf-8' }), fileName(figure, 'svg'))
    return Promise.resolve()
  },
  copyPicture: async (figure) => {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': figurePng(figure, pictureSize(figure, 'slide')) })])
  },
  copyTable: async (figure) => copyToClipboard({ text: tabText(figureRows(figure)), html: figureHtml(figure) }),
  xlsx: async (figure) => {
    const { figuresWorkbook } = await import('./figures-workbook.ts')
    saveFile(await figuresWorkbook([figure]), fileName(figure, 'xlsx'))
  },
  csv: async (figure) => {
    saveFile(new Blob([csvText(figureRows(figure))], { type: 'text/csv;charset=utf-8' }), fileName(figure, 'csv'))
    return Promise.resolve()
  },
}

/** Takes a figure away; rejects where the browser refuses. */
export async function takeFigure(figure: Figure, taking: Taking): Promise<void> {
  await ways[taking](figure)
}
