import type { DistrictView } from '#view/district-view.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import { formatDate } from '#format/format-date.ts'
import type { Standard } from '#standards/standard.ts'
import { EvidenceMark } from './evidence-mark.tsx'
import { Fact } from './fact.tsx'
import { standardWords, statedLimit } from '#findings/standard-words.ts'
import styles from './basis-tab.module.css'

interface StandardDetailsProps {
  readonly standard: Standard
  readonly viewed: DistrictView
  /** The number that the standard was compared with in the year shown. */
  readonly limit?: string | null
}

/** One official standard: its limit, document, number, clause and dates, and how well each is evidenced. */
export function StandardDetails({ standard, viewed: { language }, limit: compared = null }: StandardDetailsProps) {
  const messages = drillDownMessages[language]
  const { evidence, condition, note, reference, deadline, clause } = standard
  const limit = standardWords(standard, statedLimit(standard), (value) => formatStatistic(value, standard.unit, language), language)
  const from = formatDate(standard.effectiveFrom, language)
  return (
    <div className={styles['standard']}>
      <p className={styles['limit']}>
        <strong>{inLanguage(standard.name, language)}</strong> {limit}
      </p>
      <dl className={styles['facts']}>
        <Fact name={messages.document}>
          {inLanguage(standard.document, language)}{' '}
          {standard.documentNumber !== null && <span lang="zh-CN">{standard.documentNumber}</span>}
          <EvidenceMark evidence={evidence.document} />
        </Fact>
        <Fact name={messages.clause}>
          {clause === null ? messages.noClause : <span lang="zh-CN">{clause}</span>}
          {clause !== null && <EvidenceMark evidence={evidence.clause} />}
        </Fact>
        <Fact name={messages.effective}>
          {standard.effectiveUntil === null
            ? messages.effectiveFrom({ from })
            : messages.effectiveBetween({ from, until: formatDate(standard.effectiveUntil, language) })}
        </Fact>
        {deadline !== null && <Fact name={messages.deadline}>{formatDate(deadline, language)}</Fact>}
        {reference !== null && (
          <Fact name={messages.compared}>
            {inLanguage(reference, language)}
            {compared !== null && ` ${compared}`}
          </Fact>
        )}
        {condition !== null && <Fact name={messages.condition}>{inLanguage(condition.words, language)}</Fact>}
        {note !== null && <Fact name={messages.note}>{inLanguage(note, language)}</Fact>}
      </dl>
    </div>
  )
}
