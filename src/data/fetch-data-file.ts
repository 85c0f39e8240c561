import { DataFileError, type DataFileFailure } from './data-file-error.ts'
import { jsonOfBytes } from './json-of-bytes.ts'
import { throwIfAborted } from './throw-if-aborted.ts'
import { announcedBytes, readBody } from './read-body.ts'

/** A slow line may take as long as it needs; one that brings nothing for so long is given up. */
const longestSilence = 20_000

/** A data file's address relative to the page, from its path below `data/`. */
export function dataFile(path: string): string {
  return `data/${path}`
}

function failureOfAnswer({ status, type }: Response): DataFileFailure | null {
  // A browser hides the status of an answer that it was told not to follow.
  if (type === 'opaqueredirect') return { kind: 'redirected' }
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) return { kind: 'redirected' }
  if (status === 404 || status === 410) return { kind: 'not-found', status }
  if (status === 401 || status === 403 || status === 407) return { kind: 'forbidden', status }
  return { kind: 'server', status }
}

/** Aborts when nothing has been heard for too long, or when the caller no longer wants the file. */
function watchSilence(signal: AbortSignal) {
  const controller = new AbortController()
  let silent = false
  const giveUp = (): void => {
    silent = true
    controller.abort()
  }
  const cancel = (): void => controller.abort(signal.reason)
  let timer = setTimeout(giveUp, longestSilence)
  signal.addEventListener('abort', cancel, { once: true })
  return {
    signal: controller.signal,
    wasSilent: () => silent,
    heard: (): void => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, longestSilence)
    },
    stop: (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
    },
  }
}

async function fetchBytes(file: string, signal: AbortSignal): Promise<Uint8Array> {
  const silence = watchSilence(signal)
  let answered = false
  try {
    throwIfAborted(signal)
    // A file that was replaced on the server is to be seen on the next load: ask, and let the server say "unchanged".
    // Whatever a redirect leads to is not this site's data file: at best a page to sign in, at worst a stranger's numbers.
    const response = await fetch(`./${file}`, {
      signal: silence.signal,
      cache: 'no-cache',
      redirect: 'manual',
      headers: { Accept: 'application/json' },
    })
    silence.heard()
    const failure = failureOfAnswer(response)
    if (failure !== null) throw new DataFileError(file, failure)
    answered = true
    const announced = announcedBytes(response.headers)
    const bytes = await readBody(response, silence.signal, silence.heard)
    const received = bytes.length
    if (announced !== null && received < announced) throw new DataFileError(file, { kind: 'cut', bytes: { received, announced } })
    return bytes
  } catch (error) {
    if (error instanceof DataFileError || signal.aborted) throw error
    if (silence.wasSilent()) throw new DataFileError(file, { kind: 'timeout' })
    throw new DataFileError(file, answered ? { kind: 'cut', bytes: null } : { kind: 'network' })
  } finally {
    silence.stop()
  }
}

/**
 * Fetches a file below `data/`, as parsed JSON that nobody has checked yet. Throws a `DataFileError` that names the
 * file and what is wrong; when cancelled, the reason of the signal.
 */
export async function fetchDataFile(path: string, signal: AbortSignal): Promise<unknown> {
  const file = dataFile(path)
  const result = jsonOfBytes(await fetchBytes(file, signal))
  if (result.kind === 'failed') throw new DataFileError(file, result.failure)
  return result.json
}
