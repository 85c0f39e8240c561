import { statisticNumber } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import { shortStatusWords } from '#format/status-words.ts'
import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import styles from './register.module.css'

interface NumberCellProps {
  readonly statistic: Statistic
  readonly unit: Unit
  readonly language: Language
  /** Whether the table holds numbers of several statuses, so that each that is not reported says so. */
  readonly mixed: boolean
  /** What the number is called in words of its own (1:19); its digits without the unit otherwise. */
  readonly words?: string
}

/** A number of the register without its unit, which stands in the heading, or the reason why there is none. */
export function NumberCell({ statistic, unit, language, mixed, words }: NumberCellProps) {
  return (
    <span data-missing={statistic.kind === 'missing'} className={styles['number']}>
      {words ?? statisticNumber(statistic, scaleFor(unit, 0, language), language)}
      {mixed && statistic.kind === 'value' && statistic.status !== 'reported' && (
        <small className={styles['status']}> {inLanguage(shortStatusWords[statistic.status], language)}</small>
      )}
    </span>
  )
}
