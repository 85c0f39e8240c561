import { dutyWords } from '#format/duty-words.ts'
import type { Finding } from '#findings/finding.ts'
import { ruleKindWords, ruleTags } from '#findings/rule-kind-words.ts'
import type { Language } from '#language/language.ts'
import { indicatorListMessages } from '#language/messages/indicator-list.ts'
import { inLanguage } from '#language/text.ts'
import { duties } from '#statistics/duty.ts'
import { SelectField } from '#ui/controls/select-field.tsx'
import { SegmentedControl } from '#ui/controls/segmented-control.tsx'
import { VerdictSign } from '#ui/marks/verdict-sign.tsx'
import { useDetails } from '#view/use-details.ts'
import { findingVerdictWords } from './indicator-cells.ts'
import { letsThrough, listedVerdicts, type IndicatorFilter } from './indicator-filter.ts'
import styles from './indicator-list.module.css'

interface IndicatorFiltersProps {
  readonly findings: readonly Finding[]
  readonly filter: IndicatorFilter
  /** How many rows are listed. */
  readonly listed: number
  readonly language: Language
}

/** Chips of verdicts with their counts, of which several may be on; duty, data and rule. */
export function IndicatorFilters({ findings, filter, listed, language }: IndicatorFiltersProps) {
  const messages = indicatorListMessages[language]
  const { setDetails } = useDetails()
  const toggle = (verdict: Finding['verdict']) => {
    const on = filter.verdicts.includes(verdict)
    const next = listedVerdicts.filter((one) => (one === verdict ? !on : filter.verdicts.includes(one)))
    // With none on there is nothing to see: the last one stays.
    if (next.length > 0) setDetails({ verdict: next.join(',') })
  }
  const countOf = (status: IndicatorFilter['status']) =>
    findings.filter(
      (finding) => letsThrough(filter, finding, 'status') && (status === null || (status === 'illustrative') === finding.isIllustrative),
    ).length
  return (
    <div className={styles['filters']}>
      <div role="group" aria-label={messages.verdict} className={styles['chips']}>
        {listedVerdicts.map((verdict) => {
          const count = findings.filter((finding) => finding.verdict === verdict && letsThrough(filter, finding, 'verdicts')).length
          return (
            <button
              key={verdict}
              type="button"
              className={styles['chip']}
              data-verdict={verdict}
              aria-pressed={filter.verdicts.includes(verdict)}
              onClick={() => {
                toggle(verdict)
              }}
            >
              <VerdictSign verdict={verdict} />
              {findingVerdictWords(verdict, language)} <strong>{count}</strong>
            </button>
          )
        })}
      </div>
      <SelectField
        label={messages.duty}
        value={filter.duty ?? 'all'}
        options={[
          { id: 'all', name: messages.allDuties },
          ...duties.map((duty) => ({ id: duty, name: inLanguage(dutyWords[duty].name, language) })),
        ]}
        onChange={(duty) => {
          setDetails({ duty: duty === 'all' ? null : duty })
        }}
      />
      <SegmentedControl
        label={messages.data}
        value={filter.status ?? 'all'}
        options={[
          { id: 'all', name: messages.allData },
          { id: 'reported', name: messages.onlyReported({ count: String(countOf('reported')) }) },
          { id: 'illustrative', name: messages.onlyIllustrative({ count: String(countOf('illustrative')) }) },
        ]}
        onChange={(status) => {
          setDetails({ status: status === 'all' ? null : status })
        }}
      />
      <SelectField
        label={messages.rule}
        value={filter.rule ?? 'all'}
        options={[
          { id: 'all', name: messages.allRules },
          ...ruleTags.map((tag) => ({ id: tag, name: inLanguage(ruleKindWords[tag], language) })),
        ]}
        onChange={(rule) => {
          setDetails({ rule: rule === 'all' ? null : rule })
        }}
      />
      <p role="status" className={styles['listed']}>
        {messages.listed({ count: String(listed) })}
      </p>
    </div>
  )
}
