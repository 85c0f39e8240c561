import { throwIfAborted } from '#program/throw-if-aborted.ts'

/** A body that goes on beyond what may be read. */
export class TooManyBytesError extends Error {}

/** How many bytes the server announced; null where it did not say, or counted them compressed. */
export function announcedBytes(headers: Headers): number | null {
  const encoding = headers.get('content-encoding') ?? 'identity'
  const length = headers.get('content-length')
  if (length === null || encoding !== 'identity' || !/^\d+$/.test(length)) return null
  return Number(length)
}

/**
 * The bytes of an answer, telling how many there are as they come. Throws when the signal says to stop, and a
 * `TooManyBytesError` beyond the limit.
 */
export async function readBody(
  response: Response,
  signal: AbortSignal,
  limit: number,
  onBytes: (received: number) => void,
): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array()
  const reader = response.body.getReader()
  // Not every body ends when its request does: one that came from a cache or a worker goes on waiting.
  const stop = (): void => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', stop, { once: true })
  const chunks: Uint8Array[] = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value)
    length += part.value.length
    if (length > limit) {
      stop()
      throw new TooManyBytesError()
    }
    onBytes(length)
  }
  signal.removeEventListener('abort', stop)
  throwIfAborted(signal)
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
