/** So long, in ms, a browser may take to read what it saves. */
const kept = 60_000

/** Saves a file on the reader's machine; nothing leaves the browser. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), kept)
}
