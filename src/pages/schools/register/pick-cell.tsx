import type { Language } from '#language/language.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import styles from './register.module.css'

/** So many schools stand side by side. */
export const mostPicked = 4

/** The schools that the reader ticked to compare, and how to tick. */
export interface Picks {
  readonly ids: readonly string[]
  readonly onPick: (change: (before: readonly string[]) => readonly string[]) => void
}

interface PickCellProps {
  readonly school: School
  readonly picks: Picks
  readonly language: Language
}

/** The box of a school that is to be compared; with four ticked the others wait. */
export function PickCell({ school: { id, name }, picks: { ids, onPick }, language }: PickCellProps) {
  const checked = ids.includes(id)
  return (
    <input
      type="checkbox"
      className={styles['pick']}
      aria-label={registerMessages[language].pick({ name: inLanguage(name, language) })}
      checked={checked}
      disabled={!checked && ids.length >= mostPicked}
      tabIndex={-1}
      onChange={() => onPick((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))}
    />
  )
}
