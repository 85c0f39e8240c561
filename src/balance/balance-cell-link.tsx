import { formatAgainst } from '#format/format-against.ts'
import { formatWhole } from '#format/format-whole.ts'
import { reasonWords } from '#format/reason-words.ts'
import { scaleFor } from '#format/scale.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { formatNumber } from '#format/format-number.ts'
import type { BalanceCell } from '#indicators/balance/balance-sheet.ts'
import { namedMeasure } from '#indicators/building/named-measure.ts'
import type { Language } from '#language/language.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { useDetails } from '#view-state/use-details.ts'
import { ViewLink } from '#view-state/view-link.tsx'
import { linkTo } from '#view-state/link-target.ts'
import styles from './balance-page.module.css'

/** What the cells of the matrix show. */
export type BalanceShow = 'value' | 'gap' | 'need'

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
  const { statistic } = cell.measurement
  return (
    <ViewLink
      to={linkTo('/balance', { ...details, school, indicator: cell.resource.id })}
      className={styles['cell']}
      data-state={cell.state}
      title={stateWords(cell, language)}
      tabIndex={-1}
    >
      {before !== words && <s className={styles['before']}>{before}</s>}
      {words}
      <span className={styles['spoken']}> {stateWords(cell, language)}</span>
      {statistic.kind === 'value' && statistic.status === 'projected' && (
        <small className={styles['mark']}> {inLanguage(shortStatusWords.projected, language)}</small>
      )}
    </ViewLink>
  )
}

/** A cell's state in words. */
export function stateWords({ measurement: { statistic }, state }: BalanceCell, language: Language): string {
  const messages = balanceMessages[language]
  if (statistic.kind === 'missing') return inLanguage(reasonWords[statistic.reason], language)
  return state === 'missing' ? '' : messages[state]
}

function cellWords(cell: BalanceCell, show: BalanceShow, language: Language): string {
  const { resource, measurement, limit, margin, need } = cell
  const { statistic } = measurement
  if (statistic.kind === 'missing' || margin === null) return stateWords(cell, language)
  const threshold: Statistic = { kind: 'value', value: limit, status: 'reported', sources: [] }
  const scale = scaleFor(resource.unit, Math.max(statistic.value, limit), language)
  switch (show) {
    case 'value':
      return numberOf(formatAgainst(statistic, threshold, resource.unit, language).value, scale.words)
    case 'gap':
      return formatNumber(margin, scale, language, { signed: true })
    case 'need': {
      if (need === null || need === 0) return balanceMessages[language].nothingMissing
      return `+${formatWhole(need, namedMeasure(resource.measure).unit, language)}`
    }
  }
}

/** The number alone: the unit stands in the heading. */
function numberOf(written: string, unit: string): string {
  return unit === '' ? written : written.replace(unit, '').trim()
}
