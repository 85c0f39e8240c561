import { formatStatistic } from '#format/format-statistic.ts'
import type { BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import styles from './balance-matrix.module.css'

interface ExcludedSchoolsProps {
  readonly sheet: BalanceSheet
  readonly language: Language
}

/** The schools that the quality balance leaves out, each with the reason. */
export function ExcludedSchools({ sheet: { excluded }, language }: ExcludedSchoolsProps) {
  const messages = balanceMessages[language]
  if (excluded.length === 0) return null
  const schools = excluded.map(({ school, reason, students }) => {
    const name = inLanguage(school.name, language)
    return reason === 'special'
      ? messages.excludedSpecial({ name })
      : messages.excludedPoint({ name, count: formatStatistic(students, 'person', language) })
  })
  return <p className={styles['note']}>{messages.excluded({ schools: schools.join(messages.nameSeparator) })}</p>
}
