/** How many bytes the server announced; null where it did not say, or counted them compressed. */
export function announcedBytes(headers: Headers): number | null {
  const encoding = headers.get('content-encoding') ?? 'identity'
  const length = headers.get('content-length')
  if (length === null || encoding !== 'identity' || !/^\d+$/.test(length)) return null
  return Number(length)
}

/** The bytes of an answer, calling `onBytes` as they come. */
export async function readBody(response: Response, onBytes: () => void): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array()
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    onBytes()
    chunks.push(part.value)
    length += part.value.length
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
