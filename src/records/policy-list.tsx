import type { DistrictView } from '#view/district-view.ts'
import { recordsMessages } from '#language/messages/records.ts'
import { inLanguage } from '#language/text.ts'
import type { Policy } from '#statistics/district-package.ts'
import { Citation } from './citation.tsx'
import { DocumentNumber } from './document-number.tsx'
import { formatDate } from '#format/format-date.ts'
import styles from './records.module.css'

interface PolicyListProps {
  readonly policies: readonly Policy[]
  readonly viewed: DistrictView
}

/** Policies with issuer, document number and date; what the report withholds or does not say is said so. */
export function PolicyList({ policies, viewed }: PolicyListProps) {
  const { language } = viewed
  const messages = recordsMessages[language]
  return (
    <ul className={styles['list']}>
      {policies.map((policy) => (
        <li key={policy.id} id={`record-${policy.id}`} tabIndex={-1} className={styles['record']}>
          <p className={styles['name']}>
            {inLanguage(policy.name, language)}
            {policy.planned === true && (
              <span className={styles['tag']} data-state="planned">
                {messages.plannedPolicy}
              </span>
            )}
          </p>
          <p className={styles['foot']}>
            {policy.issuer !== undefined && <span>{inLanguage(policy.issuer, language)}</span>}
            {policy.date === undefined ? (
              <span>{messages.undated}</span>
            ) : (
              <time dateTime={policy.date}>{formatDate(policy.date, language)}</time>
            )}
            <DocumentNumber policy={policy} />
            <Citation record={policy} viewed={viewed} />
          </p>
        </li>
      ))}
    </ul>
  )
}
