import type { LostWords } from '#figures/titles/lost-words.ts'
import type { Language } from '#language/language.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import styles from './lost-details.module.css'

/** What can no longer be assessed by reported values alone: the sentence, which opens to every indicator by name. */
export function LostDetails({ lost: { names, sentence }, language }: { readonly lost: LostWords; readonly language: Language }) {
  return (
    <details className={styles['lost']}>
      <summary>{sentence}</summary>
      <p>{names.join(findingsMessages[language].nameSeparator)}</p>
    </details>
  )
}
