import { useEffect, useEffectEvent } from 'react'
import { actionOfKey, type ShowAction } from './show-keys.ts'

/** What is written into takes all keys but those of clickers and Escape; what is pressed or walked takes these. */
const written = 'input, textarea'
const walked = '[role="application"], [role="grid"], [role="radiogroup"], button'
const keysOfWritten: ReadonlySet<string> = new Set(['PageUp', 'PageDown', 'Escape'])
const keysOfWalked = /^(?:Enter| |Arrow\w+|Home|End)$/u

/** Whether a key is for the element that has the focus, rather than for the show. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(written) !== null) return !keysOfWritten.has(key)
  return target.closest(walked) !== null && keysOfWalked.test(key)
}

/** Answers keys and clickers anywhere in the window, before a dialog takes Escape for itself. */
export function useShowKeys(answer: (action: ShowAction) => void): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const action = actionOfKey(event)
    if (action === null || event.defaultPrevented || isTaken(event)) return
    event.preventDefault()
    event.stopPropagation()
    answer(action)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}
