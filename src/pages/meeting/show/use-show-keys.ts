import { useEffect, useEffectEvent } from 'react'
import { actionOfKey, type ShowAction } from './show-keys.ts'

/** What is written into takes all keys but those of clickers and Escape; what is walked takes arrows, what is pressed Enter and space. */
const written = 'input, textarea'
const walked = '[role="application"], [role="grid"], [role="radiogroup"]'
const keysOfWritten: ReadonlySet<string> = new Set(['PageUp', 'PageDown', 'Escape'])
const keysOfWalked = /^(?:Enter| |Arrow\w+|Home|End)$/u

/** Whether a key is for the element that has the focus, rather than for the show. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(written) !== null) return !keysOfWritten.has(key)
  if (target.closest(walked) !== null) return keysOfWalked.test(key)
  return target.closest('button') !== null && (key === 'Enter' || key === ' ')
}

/** A button or a chart that a finger or the mouse presses does not take the focus: the clicker's next key would be for it. */
function leaveFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button, [role="application"]') !== null) event.preventDefault()
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
    window.addEventListener('mousedown', leaveFocus, { capture: true })
    return () => {
      window.removeEventListener('keydown', listen, { capture: true })
      window.removeEventListener('mousedown', leaveFocus, { capture: true })
    }
  }, [])
}
