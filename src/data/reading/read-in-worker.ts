import { districtStatistics } from '#statistics/index-district.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { throwIfAborted } from '#program/throw-if-aborted.ts'
import { putRows } from './package-parts.ts'
import type { WorkerAnswer } from './package-worker.ts'
import type { FileResult } from './read-file.ts'

declare global {
  /** Chromium alone has it: where the page's policy asks for it, the address of a script has to be vouched for. */
  var trustedTypes:
    | { readonly createPolicy: (name: 'default', rules: { readonly createScriptURL: (address: string) => string | null }) => unknown }
    | undefined
}

const ownFolder = import.meta.url.replace(/[^/]*$/u, '')

// What lies beside this file came with it.
globalThis.trustedTypes?.createPolicy('default', { createScriptURL: (address) => (address.startsWith(ownFolder) ? address : null) })

/** A worker that could not be started, or that fell over: the package can still be read here. */
export class WorkerFailedError extends Error {}

/**
 * Reads a district package in a thread of its own, so that the page answers meanwhile; of it only the look-ups are made here.
 * Throws a `WorkerFailedError` where that thread cannot be had, and the reason of the signal when it is no longer wanted.
 */
export async function readInWorker(bytes: Uint8Array, signal: AbortSignal): Promise<FileResult<DistrictStatistics>> {
  throwIfAborted(signal)
  const worker = startWorker()
  const stop = new AbortController()
  try {
    return await new Promise<FileResult<DistrictStatistics>>((resolve, reject) => {
      let read: Extract<WorkerAnswer, { readonly kind: 'package' }> | null = null
      let missing = 0
      signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: stop.signal })
      worker.addEventListener('error', (event) => reject(new WorkerFailedError(event.message)))
      worker.addEventListener('messageerror', () => reject(new WorkerFailedError('a message could not be read')))
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
        if (data.kind === 'failed') resolve(data)
        else if (data.kind === 'package') {
          read = data
          missing = data.parts
        } else if (read !== null) {
          putRows(read.district, data.part)
          missing -= 1
        }
        if (read !== null && missing === 0) resolve({ kind: 'read', content: districtStatistics(read.district, read.index) })
      })
      const sent = bytes.slice()
      worker.postMessage(sent, { transfer: [sent.buffer] })
    })
  } finally {
    stop.abort()
    worker.terminate()
  }
}

function startWorker(): Worker {
  try {
    return new Worker(new URL('./package-worker.ts', import.meta.url), { type: 'module' })
  } catch (error) {
    throw new WorkerFailedError(String(error))
  }
}
