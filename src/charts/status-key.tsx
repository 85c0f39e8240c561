import type { Figure } from '#figures/figure.ts'
import { statusWords } from '#format/status-words.ts'
import { inLanguage } from '#language/text.ts'
import { kinds } from './kinds.ts'
import { toldStatuses } from './told-statuses.ts'
import styles from './figure-frame.module.css'

/** Says how reported and illustrative numbers are drawn: a full or hollow point, a full or hatched bar. */
export function StatusKey({ figure: { kind, status, language } }: { readonly figure: Figure }) {
  const shape = kinds[kind].mark
  return toldStatuses[status].map((one) => (
    <span key={one} className={styles['status']} data-status={one}>
      <svg width="0.6875rem" height="0.6875rem" viewBox="0 0 11 11" aria-hidden="true" className={styles['mark']}>
        {shape === 'point' ? <circle cx="5.5" cy="5.5" r="4" /> : <rect x="1" y="1" width="9" height="9" rx="1" />}
        {shape === 'bar' && one !== 'reported' && <path d="M1 7L7 1M4 10L10 4" />}
      </svg>
      {inLanguage(statusWords[one], language)}
    </span>
  ))
}
