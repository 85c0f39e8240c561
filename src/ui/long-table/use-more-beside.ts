import { useEffect, useState, type RefObject } from 'react'

/** Whether a box that scrolls sideways has more at its end than it shows. */
export function useMoreBeside(box: RefObject<HTMLElement | null>): boolean {
  const [hasMore, setHasMore] = useState(false)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = (): void => setHasMore(element.scrollLeft + element.clientWidth < element.scrollWidth - 2)
    const observer = new ResizeObserver(measure)
    // Its content changes too: columns are taken in or left out.
    for (const one of [element, ...element.children]) observer.observe(one)
    element.addEventListener('scroll', measure, { passive: true })
    measure()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [box])
  return hasMore
}
