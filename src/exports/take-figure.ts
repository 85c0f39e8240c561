import { tabText } from '#format/tab-text.ts'
import type { Figure } from '#figures/figure.ts'
import { copyToClipboard } from '#ui/controls/copy-to-clipboard.ts'
import { saveFile } from '#ui/save-file.ts'
import { figureFile, fileEndings, type FileKind } from './figure-file.ts'
import { figureHtml } from './figure-html.ts'
import { figureRows } from './figure-rows.ts'
import { fileName } from './file-name.ts'

/** The ways in which a figure is taken away, in the order of the menu. */
export const takings = ['slidePng', 'pagePng', 'svg', 'copyPicture', 'copyTable', 'xlsx', 'csv'] as const

export type Taking = (typeof takings)[number]

/** Whether a way puts something into the clipboard rather than into a file. */
export function isCopy(taking: Taking): boolean {
  return taking === 'copyPicture' || taking === 'copyTable'
}

const otherWays: Readonly<Record<Exclude<Taking, FileKind>, (figure: Figure) => Promise<void>>> = {
  copyPicture: async (figure) => {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': figureFile(figure, 'slidePng') })])
  },
  copyTable: async (figure) => copyToClipboard({ text: tabText(figureRows(figure)), html: figureHtml(figure) }),
  xlsx: async (figure) => {
    const { figuresWorkbook } = await import('./figures-workbook.ts')
    saveFile(await figuresWorkbook([figure]), fileName(figure, 'xlsx'))
  },
}

/** Takes a figure away; rejects where the browser refuses. */
export async function takeFigure(figure: Figure, taking: Taking): Promise<void> {
  if (taking === 'copyPicture' || taking === 'copyTable' || taking === 'xlsx') await otherWays[taking](figure)
  else saveFile(await figureFile(figure, taking), fileName(figure, fileEndings[taking]))
}
