import { districtStatistics } from '#statistics/index-district.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { parseDistrictPackage } from '#statistics/parse-district-package.ts'
import { readFile, type FileResult } from './read-file.ts'

/** From so many bytes on (about 100 schools over ten years) reading would keep the page from answering. */
const largeFile = 500_000

async function readHere(bytes: Uint8Array): Promise<FileResult<DistrictStatistics>> {
  const result = await readFile(bytes, parseDistrictPackage)
  return result.kind === 'failed' ? result : { kind: 'read', content: districtStatistics(result.content) }
}

/** Reads a district package and makes its look-ups: a large one in a thread of its own, where there can be one. */
export async function readPackage(bytes: Uint8Array, signal: AbortSignal): Promise<FileResult<DistrictStatistics>> {
  if (bytes.length < largeFile || !('Worker' in globalThis)) return readHere(bytes)
  try {
    const { readInWorker } = await import('./read-in-worker.ts')
    return await readInWorker(bytes, signal)
  } catch (error) {
    if (signal.aborted) throw error
    return readHere(bytes)
  }
}
