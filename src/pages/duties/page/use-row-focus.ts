import { useEffect } from 'react'

/**
 * When the panel of an indicator closes and nothing else takes the focus (the panel was opened by its address, not by a
 * press), the indicator's row gets it, so that the keyboard goes on where the reader looked.
 */
export function useRowFocus(opened: string | null): void {
  useEffect(() => {
    if (opened === null) return
    return () => {
      // The closing panel gives the focus back in the next frame; only then it is known that nobody has it.
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) document.getElementById(`indicator-${opened}`)?.focus()
        })
      })
    }
  }, [opened])
}
