/** Translators put their words into this element, which the page itself never uses. */
const wrapper = 'FONT'

/** The text that a translator took out where it put a wrapper in; null where the wrapper holds it. */
function takenOut(font: Node, records: readonly MutationRecord[]): Text | null {
  for (const { addedNodes, previousSibling, nextSibling, removedNodes } of records) {
    const text = [...removedNodes].find((node) => node instanceof Text && !font.contains(node))
    if (!(text instanceof Text)) continue
    const isReplaced = [...addedNodes].some((node) => node === font)
    const isRemovedBeside = addedNodes.length === 0 && (previousSibling === font || nextSibling === font)
    if (isReplaced || isRemovedBeside) return text
  }
  return null
}

/**
 * Takes back what a translator does below an element. It would leave old numbers: React goes on writing into the text that was
 * replaced, which nobody sees any more, and fails when it removes it. The page declares that it is not to be translated and
 * speaks its languages itself; some programs do it all the same.
 */
export function undoTranslation(root: Element): void {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const font of addedNodes) {
        if (!(font instanceof HTMLElement) || font.tagName !== wrapper || !font.isConnected) continue
        const original = takenOut(font, records)
        if (original === null) font.replaceWith(...font.childNodes)
        else font.replaceWith(original)
      }
    }
  }).observe(root, { childList: true, subtree: true })
}
