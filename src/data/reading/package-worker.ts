import { polyfill } from '#program/polyfill.ts'
import { districtIndex, type DistrictIndex } from '#statistics/district-index.ts'
import type { DistrictPackage } from '#statistics/district-package.ts'
import { parseDistrictPackage } from '#statistics/parse-district-package.ts'
import type { DataFileFailure } from '../data-file-error.ts'
import { takeRows, type PackagePart } from './package-parts.ts'
import { readFile } from './read-file.ts'

/** What the worker answers to the bytes of a package: the package without its rows, these in so many parts; or one failure. */
export type WorkerAnswer =
  | { readonly kind: 'package'; readonly district: DistrictPackage; readonly index: DistrictIndex; readonly parts: number }
  | { readonly kind: 'rows'; readonly part: PackagePart }
  | { readonly kind: 'failed'; readonly failure: DataFileFailure }

function answer(message: WorkerAnswer, transfer: Transferable[] = []): void {
  globalThis.postMessage(message, { transfer })
}

/** The memory of an index, which is handed over rather than copied. */
function memoryOf({ reported, illustrative, classRows }: DistrictIndex): ArrayBuffer[] {
  return [reported, illustrative, classRows].flatMap((rows) => [...rows.values()].map(({ buffer }) => buffer))
}

async function read(bytes: Uint8Array): Promise<void> {
  await polyfill()
  const result = await readFile(bytes, parseDistrictPackage)
  if (result.kind === 'failed') {
    answer(result)
    return
  }
  const district = result.content
  const index = districtIndex(district, false)
  const parts = takeRows(district)
  answer({ kind: 'package', district, index, parts: parts.length }, memoryOf(index))
  for (const part of parts) answer({ kind: 'rows', part })
}

globalThis.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  read(data).catch((error: unknown) => {
    // Thrown outside of the promise it is an error of the worker, which the page hears of.
    setTimeout(() => {
      throw error
    })
  })
})
