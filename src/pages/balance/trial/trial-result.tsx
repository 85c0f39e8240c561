import { formatAgainst } from '#format/format-against.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { resources } from '#indicators/resources/resource.ts'
import { balanceTrialMessages } from '#language/messages/balance-trial.ts'
import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import dataTable from '#ui/data-table.module.css'
import styles from './balance-trial.module.css'

interface TrialResultProps {
  readonly before: BalanceSheet
  readonly after: BalanceSheet
  readonly language: Language
}

/** The verdicts and the seven variations as they are and as they would be. */
export function TrialResult({ before, after, language }: TrialResultProps) {
  const messages = balanceTrialMessages[language]
  const passed = ({ counts, rows }: BalanceSheet) => messages.ofSchools({ met: String(counts.met), all: String(rows.length) })
  return (
    <div className={styles['result']} role="region" aria-label={messages.result} tabIndex={0}>
      <table className={`${dataTable['table']} ${styles['table']}`}>
        <caption>{messages.result}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.item}</th>
            <th scope="col">{messages.before}</th>
            <th scope="col">{messages.after}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{messages.schoolsMet}</th>
            <td>{passed(before)}</td>
            <td>{passed(after)}</td>
          </tr>
          {resources.map((resource, at) => (
            <tr key={resource.id}>
              <th scope="row">{messages.variation({ name: inLanguage(resource.shortName, language) })}</th>
              <td>
                <Variation assessment={before.variations[at]} language={language} />
              </td>
              <td>
                <Variation assessment={after.variations[at]} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Variation({ assessment, language }: { readonly assessment: Assessment | undefined; readonly language: Language }) {
  if (assessment === undefined) return null
  const { indicator, limit, measurement, verdict } = assessment
  return (
    <VerdictMark
      verdict={verdict}
      words={formatAgainst(measurement.statistic, limit ?? measurement.statistic, indicator.unit, language).value}
    />
  )
}
