import type { Figure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { StatusKey } from './status-key.tsx'
import styles from './figure-frame.module.css'

/** What a figure rests on and what its reader must know. */
export function FigureFoot({ figure }: { readonly figure: Figure }) {
  const messages = chartMessages[figure.language]
  return (
    <figcaption className={styles['foot']}>
      {figure.sources.length > 0 && (
        <span className={styles['sources']}>{messages.source({ sources: figure.sources.join(messages.sourceSeparator) })}</span>
      )}
      <StatusKey figure={figure} />
      {figure.notes.map((note) => (
        <span key={note} className={styles['note']}>
          {note}
        </span>
      ))}
    </figcaption>
  )
}
