import { shortStatusWords, statusWords } from '#format/status-words.ts'
import type { BalanceCell } from '#indicators/balance/balance-sheet.ts'
import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import { linkTo } from '#view/link-address.ts'
import { useDetails } from '#view/use-details.ts'
import { ViewLink } from '#view/view-link.tsx'
import { cellWords, stateWords, type BalanceShow } from './cell-words.ts'
import styles from './balance-matrix.module.css'

interface BalanceCellLinkProps {
  readonly cell: BalanceCell
  /** The cell without what is tried out; null where nothing is, or the school is new. */
  readonly was: BalanceCell | null
  readonly school: string
  readonly show: BalanceShow
  readonly language: Language
}

/** A cell of the matrix: its number in colour, shape and word; leads to its working. */
export function BalanceCellLink({ cell, was, school, show, language }: BalanceCellLinkProps) {
  const { details } = useDetails()
  const words = cellWords(cell, show, language)
  const before = was === null ? words : cellWords(was, show, language)
  const changed = before !== words
  const { statistic } = cell.measurement
  const state = stateWords(cell, language)
  return (
    <ViewLink
      to={linkTo('/balance', { ...details, school, indicator: cell.resource.id })}
      className={styles['cell']}
      data-state={cell.state}
      data-changed={changed}
      data-status={statistic.kind === 'value' ? statistic.status : 'missing'}
      title={state}
      tabIndex={-1}
    >
      {changed && <s className={styles['before']}>{before}</s>}
      {words}
      {state !== words && <span className={styles['spoken']}> {state}</span>}
      {statistic.kind === 'value' && statistic.status === 'illustrative' && (
        <span className={styles['spoken']}> {inLanguage(statusWords.illustrative, language)}</span>
      )}
      {/* What is missing is worked out in every case: there the mark would say nothing. */}
      {show !== 'need' && statistic.kind === 'value' && statistic.status === 'projected' && (
        <small className={styles['mark']}> {inLanguage(shortStatusWords.projected, language)}</small>
      )}
    </ViewLink>
  )
}
