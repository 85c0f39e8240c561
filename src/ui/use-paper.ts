import { useSyncExternalStore } from 'react'

/** When the page is being printed: since when, as `Date.now()` counts; null on the screen. */
let printedAt: number | null = null

function watchPaper(listener: () => void): () => void {
  const before = (): void => {
    printedAt ??= Date.now()
    listener()
  }
  const after = (): void => {
    printedAt = null
    listener()
  }
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}

/**
 * The time of printing while the page is drawn for paper, in ms as `Date.now()` counts; null on the screen. What only a script
 * can do for paper (all rows of a long table, charts for the width of their column) is done while it is not null.
 */
export function usePaper(): number | null {
  return useSyncExternalStore(
    watchPaper,
    () => printedAt,
    () => null,
  )
}
