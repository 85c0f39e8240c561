/** What is put into the clipboard: as text, and, for programs that take tables, as HTML. */
export interface Copied {
  readonly text: string
  readonly html?: string
}

/**
 * Puts something into the clipboard. Browsers give pages over plain http, as intranets have them, no clipboard of their own; there
 * the older command copies what is selected. Rejects where the browser refuses both.
 */
export async function copyToClipboard(copied: Copied): Promise<void> {
  if (!('clipboard' in navigator)) copySelected(copied)
  else if (copied.html === undefined) await navigator.clipboard.writeText(copied.text)
  else await navigator.clipboard.write([new ClipboardItem(parts(copied.text, copied.html))])
}

function parts(text: string, html: string): Record<string, Blob> {
  return { 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) }
}

function copySelected({ text, html }: Copied): void {
  const selection = window.getSelection()
  const before = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  // A text beside the page: a field would take the focus out of an open dialog, which would take it back.
  const place = document.createElement('pre')
  place.textContent = text
  place.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0; user-select: text'
  const give = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
  }
  document.body.append(place)
  document.addEventListener('copy', give, { once: true })
  try {
    selection?.selectAllChildren(place)
    if (!document.execCommand('copy')) throw new Error('the browser copies nothing here')
  } finally {
    document.removeEventListener('copy', give)
    place.remove()
    selection?.removeAllRanges()
    if (before !== null) selection?.addRange(before)
  }
}
