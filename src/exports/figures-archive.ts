import { Zip, ZipPassThrough } from 'fflate'
import type { Figure } from '#figures/figure.ts'
import { throwIfAborted } from '#program/throw-if-aborted.ts'
import { pause } from '#program/pause.ts'
import { figureFile, fileEndings, type FileKind } from './figure-file.ts'
import { fileName } from './file-name.ts'

/**
 * Figures as files of one kind in a ZIP, in their order, numbered. Between two of them the browser goes on; `onProgress` is told how
 * many are done. Throws the reason of the signal when it says to stop.
 */
export async function figuresArchive(
  figures: readonly Figure[],
  kind: FileKind,
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
    const content = new Uint8Array(await (await figureFile(figure, kind)).arrayBuffer())
    // Pictures are compressed already; of text the whole is small.
    const file = new ZipPassThrough(`${String(at + 1).padStart(digits, '0')}_${fileName(figure, fileEndings[kind])}`)
    zip.add(file)
    file.push(content, true)
    onProgress(at + 1)
    await pause()
  }
  zip.end()
  return new Blob(parts, { type: 'application/zip' })
}
