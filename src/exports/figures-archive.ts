import { Zip, ZipPassThrough } from 'fflate'
import { figureSvg } from '#charts/figure-svg.ts'
import { csvText } from '#format/csv-text.ts'
import type { Figure } from '#figures/figure.ts'
import { throwIfAborted } from '#program/throw-if-aborted.ts'
import { pause } from '#program/pause.ts'
import { figurePng } from './figure-png.ts'
import { figureRows } from './figure-rows.ts'
import { fileName } from './file-name.ts'
import { pictureSize } from './picture-sizes.ts'

/** What each figure becomes a file of. */
export type ArchiveKind = 'slidePng' | 'pagePng' | 'svg' | 'csv'

const endings: Readonly<Record<ArchiveKind, string>> = { slidePng: 'png', pagePng: 'png', svg: 'svg', csv: 'csv' }

async function contentOf(figure: Figure, kind: ArchiveKind): Promise<Uint8Array> {
  switch (kind) {
    case 'slidePng':
      return bytesOf(await figurePng(figure, pictureSize(figure, 'slide')))
    case 'pagePng':
      return bytesOf(await figurePng(figure, pictureSize(figure, 'page')))
    case 'svg':
      return new TextEncoder().encode(figureSvg(figure))
    case 'csv':
      return new TextEncoder().encode(csvText(figureRows(figure)))
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer())
}

/**
 * Figures as files of one kind in a ZIP, in their order, numbered. Between two of them the browser goes on; `onProgress` is told how
 * many are done. Throws the reason of the signal when it says to stop.
 */
export async function figuresArchive(
  figures: readonly Figure[],
  kind: ArchiveKind,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, part) => {
    if (error !== null) throw error
    parts.push(Uint8Array.from(part))
  })
  const digits = String(figures.length).length
  for (const [at, figure] of figures.entries()) {
    throwIfAborted(signal)
    const content = await contentOf(figure, kind)
    // Pictures are compressed already; of text the whole is small.
    const file = new ZipPassThrough(`${String(at + 1).padStart(digits, '0')}_${fileName(figure, endings[kind])}`)
    zip.add(file)
    file.push(content, true)
    onProgress(at + 1)
    await pause()
  }
  zip.end()
  return new Blob(parts, { type: 'application/zip' })
}
