import { askAgainTime, keepAskAgainTime, retryAfterSeconds } from './ask-again.ts'
import { dataFile, requestDataFile } from './data-request.ts'
import { takeEarlyAnswer } from './early-answers.ts'
import { DataFileError, type DataFileFailure } from '../data-file-error.ts'
import { throwIfAborted } from '#program/throw-if-aborted.ts'
import { announcedBytes, readBody, TooManyBytesError } from './read-body.ts'
import { beginTransfer } from './transfers.ts'

/** A slow line may take as long as it needs; one that brings nothing for so long is given up. */
const longestSilence = 20_000

/** A district of 3,000 schools over ten years takes about 20 MB. What is larger is something else, and is not read to its end. */
export const largestFile = 64_000_000

function failureOfAnswer({ status, type, headers }: Response): DataFileFailure | null {
  // A browser hides the status of an answer that it was told not to follow.
  if (type === 'opaqueredirect') return { kind: 'redirected' }
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) return { kind: 'redirected' }
  if (status === 404 || status === 410) return { kind: 'not-found', status }
  if (status === 401 || status === 403 || status === 407) return { kind: 'forbidden', status }
  return { kind: 'server', status, retryAfter: retryAfterSeconds(headers, Date.now()) }
}

/** Why a request was given up before its end, other than by its caller. */
type GivenUp = 'timeout' | 'cancelled'

/** A signal that aborts when nothing has been heard for too long, when the reader cancels, or when the caller no longer wants the file. */
function watchRequest(signal: AbortSignal) {
  const controller = new AbortController()
  let reason: GivenUp | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const giveUp = (why: GivenUp): void => {
    reason ??= why
    controller.abort()
  }
  const passOn = (): void => controller.abort(signal.reason)
  signal.addEventListener('abort', passOn, { once: true })
  const heard = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => giveUp('timeout'), longestSilence)
  }
  return {
    signal: controller.signal,
    givenUp: () => reason,
    cancel: (): void => giveUp('cancelled'),
    heard,
    stop: (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', passOn)
    },
  }
}

/** The answer that is on its way already, else that to a new request: so too where what was asked for early did not come. */
async function answerOf(file: string, signal: AbortSignal): Promise<Response> {
  const early = takeEarlyAnswer(file)
  if (early === undefined) return requestDataFile(file, signal)
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([early.catch(() => requestDataFile(file, signal)), aborted])
}

/** Waits until a point in time, or until the signal says to stop. */
async function waitUntil(time: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, time - Date.now())
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
}

/**
 * Fetches a file below `data/` as bytes that nobody has looked at yet. Throws a `DataFileError` that names the file and what is
 * wrong; when no longer wanted, the reason of the signal.
 */
export async function fetchDataFile(path: string, signal: AbortSignal): Promise<Uint8Array> {
  const file = dataFile(path)
  throwIfAborted(signal)
  const request = watchRequest(signal)
  const transfer = beginTransfer(file, request.cancel)
  let answered = false
  try {
    const askAgainAt = askAgainTime(file)
    if (askAgainAt !== null) {
      transfer.update({ askAgainAt })
      await waitUntil(askAgainAt, request.signal)
      transfer.update({ askAgainAt: null })
    }
    throwIfAborted(request.signal)
    request.heard()
    const response = await answerOf(file, request.signal)
    request.heard()
    const failure = failureOfAnswer(response)
    if (failure !== null) {
      if (failure.kind === 'server' && failure.retryAfter !== null) keepAskAgainTime(file, Date.now() + failure.retryAfter * 1000)
      throw new DataFileError(file, failure)
    }
    answered = true
    const announced = announcedBytes(response.headers)
    transfer.update({ announcedBytes: announced })
    if (announced !== null && announced > largestFile) throw new DataFileError(file, { kind: 'too-large', limit: largestFile, announced })
    const bytes = await readBody(response, request.signal, largestFile, (receivedBytes) => {
      request.heard()
      transfer.update({ receivedBytes })
    })
    const received = bytes.length
    if (announced !== null && received < announced) throw new DataFileError(file, { kind: 'cut', bytes: { received, announced } })
    return bytes
  } catch (error) {
    if (error instanceof DataFileError || signal.aborted) throw error
    if (error instanceof TooManyBytesError) throw new DataFileError(file, { kind: 'too-large', limit: largestFile, announced: null })
    const givenUp = request.givenUp()
    if (givenUp !== null) throw new DataFileError(file, { kind: givenUp })
    throw new DataFileError(file, answered ? { kind: 'cut', bytes: null } : { kind: 'network' })
  } finally {
    request.stop()
    transfer.end()
  }
}
