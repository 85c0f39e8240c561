import type { Language } from '#language/language.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import type { Evidence, Standard } from '#standards/standard.ts'
import { WorkingFact } from './working-fact.tsx'
import styles from './balance-page.module.css'

interface WorkingStandardProps {
  readonly standard: Standard | undefined
  readonly language: Language
}

/** The document and the clause behind a limit, and how well each is evidenced. */
export function WorkingStandard({ standard, language }: WorkingStandardProps) {
  const messages = balanceMessages[language]
  if (standard === undefined) return null
  const mark = (evidence: Evidence) => (
    <small className={styles['evidence']}>{evidence === 'confirmed' ? messages.confirmed : messages.unconfirmed}</small>
  )
  return (
    <>
      <WorkingFact name={messages.document}>
        {inLanguage(standard.document, language)} <span lang="zh-CN">{standard.documentNumber}</span> {mark(standard.evidence.document)}
      </WorkingFact>
      {standard.clause !== null && (
        <WorkingFact name={messages.clause}>
          <span lang="zh-CN">{standard.clause}</span> {mark(standard.evidence.clause)}
        </WorkingFact>
      )}
    </>
  )
}
