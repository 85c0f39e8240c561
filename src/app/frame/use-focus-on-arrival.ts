import { useEffect, useRef, type RefObject } from 'react'
import { drillDownOf, isSamePage } from '#view/route.ts'

/**
 * Moves focus with the reader: to the new page when the page changes, to the indicator's row when its drill-down closes and
 * nothing else took the focus back. An open drill-down takes the focus itself; the first page leaves it where the browser put it.
 */
export function useFocusOnArrival(path: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const last = useRef(path)
  useEffect(() => {
    const from = last.current
    last.current = path
    if (from === path) return
    if (drillDownOf(path) !== null) return
    if (!isSamePage(from, path)) {
      main.current?.focus({ preventScroll: true })
      return
    }
    const closed = drillDownOf(from)
    if (closed === null) return
    // The panel gives focus back to what opened it, if that is still there, after this effect.
    const timer = setTimeout(() => {
      if (document.activeElement === null || document.activeElement === document.body) {
        document.getElementById(`indicator-${closed}`)?.focus()
      }
    }, 50)
    return () => {
      clearTimeout(timer)
    }
  }, [path])
  return main
}
