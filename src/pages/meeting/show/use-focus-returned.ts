import { useLayoutEffect, useRef, type RefObject } from 'react'

/** The focus goes back to the window of what holds it, where a show's keys are the show's; else a dialog gives it to its first button. */
export function returnFocus(from: Element | null): void {
  from?.closest<HTMLElement>('[role="dialog"]')?.focus()
}

/** For what lies over a slide: while it goes, the window around it takes the focus. */
export function useFocusReturned<Over extends HTMLElement>(): RefObject<Over | null> {
  const over = useRef<Over>(null)
  useLayoutEffect(() => {
    const element = over.current
    return () => returnFocus(element)
  }, [])
  return over
}
