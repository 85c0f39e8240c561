import { drillDownMessages } from '#language/messages/drill-down.ts'
import { useMessages } from '#language/use-language.ts'
import type { Evidence } from '#standards/standard.ts'
import styles from './basis-tab.module.css'

/** How well a document's number or clause is evidenced: 已核 or 待核. */
export function EvidenceMark({ evidence }: { readonly evidence: Evidence }) {
  const messages = useMessages(drillDownMessages)
  const words = { confirmed: messages.confirmed, unconfirmed: messages.unconfirmed, none: messages.noEvidence }
  return (
    <span className={styles['evidence']} data-evidence={evidence}>
      {words[evidence]}
    </span>
  )
}
