/**
 * Puts a text into the clipboard. Browsers give pages over plain http, as intranets have them, no clipboard of their own; there
 * the older command copies what is selected. Rejects where the browser refuses both.
 */
export async function copyText(text: string): Promise<void> {
  if ('clipboard' in navigator) await navigator.clipboard.writeText(text)
  else copySelected(text)
}

function copySelected(text: string): void {
  const selection = window.getSelection()
  const before = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  // A text beside the page: a field would take the focus out of an open dialog, which would take it back.
  const place = document.createElement('pre')
  place.textContent = text
  place.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0; user-select: text'
  const give = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
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
