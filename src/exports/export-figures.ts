import type { Figure } from '#figures/figure.ts'
import { exportMessages } from '#language/messages/exports.ts'
import { saveFile } from '#ui/save-file.ts'
import type { FileKind } from './figure-file.ts'
import { figuresArchive } from './figures-archive.ts'
import { archiveName } from './file-name.ts'
import { figuresWorkbook } from './figures-workbook.ts'

/** As what many figures are taken away: one workbook, or files of one kind in a ZIP. */
export const exportKinds = ['xlsx', 'slidePng', 'pagePng', 'svg', 'csv'] as const satisfies readonly (FileKind | 'xlsx')[]

export type ExportKind = (typeof exportKinds)[number]

/** Saves figures as one file. Throws where it cannot be made, and the reason of the signal when it is no longer wanted. */
export async function exportFigures(
  figures: readonly Figure[],
  kind: ExportKind,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<void> {
  const [first] = figures
  if (first === undefined) throw new RangeError('There is nothing to export.')
  const name = (extension: string) => archiveName(first, exportMessages[first.language].figures, extension)
  if (kind === 'xlsx') saveFile(await figuresWorkbook(figures), name('xlsx'))
  else saveFile(await figuresArchive(figures, kind, signal, onProgress), name('zip'))
}
