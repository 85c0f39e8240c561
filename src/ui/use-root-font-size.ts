import { useSyncExternalStore } from 'react'

/** The size of a rem in px. It grows on walls of screens, and with the reader's own setting. */
export function useRootFontSize(): number {
  return useSyncExternalStore(subscribe, rootFontSize, () => usual)
}

/** In px, where no window has been looked at. */
const usual = 16

let known: number | null = null

/** Read once per size of the window: reading it makes the browser lay out the page. */
function rootFontSize(): number {
  known ??= Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || usual
  return known
}

function subscribe(changed: () => void): () => void {
  const onResize = () => {
    known = null
    changed()
  }
  window.addEventListener('resize', onResize)
  return () => window.removeEventListener('resize', onResize)
}
