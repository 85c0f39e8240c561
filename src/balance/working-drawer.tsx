import type { FigureContext } from '#figures/figure-context.ts'
import { citeSources } from '#figures/cite-sources.ts'
import { formatAgainst } from '#format/format-against.ts'
import { formatNumber } from '#format/format-number.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { formatWhole } from '#format/format-whole.ts'
import { scaleFor } from '#format/scale.ts'
import { statusWords } from '#format/status-words.ts'
import type { BalanceCell, BalanceRow, BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { namedMeasure } from '#indicators/building/named-measure.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import type { Evidence } from '#standards/standard.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { Drawer } from '#ui/drawer.tsx'
import { VerdictMark } from '#ui/verdict-mark.tsx'
import { ViewLink } from '#view-state/view-link.tsx'
import { stateWords } from './balance-cell-link.tsx'
import styles from './balance-page.module.css'

interface WorkingDrawerProps {
  readonly sheet: BalanceSheet
  readonly row: BalanceRow
  readonly cell: BalanceCell
  readonly context: FigureContext
  readonly onClose: () => void
}

/** How one number of the matrix comes about: inputs, formula, threshold, gap, document and clause. */
export function WorkingDrawer({ sheet, row, cell, context, onClose }: WorkingDrawerProps) {
  const { district, language, standards } = context
  const messages = balanceMessages[language]
  const { resource, measurement, limit, margin, need, state } = cell
  const { statistic, inputs } = measurement
  const threshold: Statistic = { kind: 'value', value: limit, status: 'reported', sources: [] }
  const written = formatAgainst(statistic, threshold, resource.unit, language)
  const percent = scaleFor('percent', 0, language)
  const standard = standards.get(`${resource.standard}-${sheet.stage}`)
  const marks: Readonly<Record<Evidence, string>> = {
    confirmed: messages.confirmed,
    unconfirmed: messages.unconfirmed,
    none: messages.unconfirmed,
  }
  const times = resource.per === 100 ? ' × 100' : ''
  const filled = inputs.map((input) => formatStatistic(input.statistic, input.unit, language)).join(' ÷ ')
  return (
    <Drawer
      title={messages.working({ school: inLanguage(row.school.name, language), indicator: inLanguage(resource.name, language) })}
      closeWords={messages.close}
      onClose={onClose}
    >
      <dl className={styles['working']}>
        <div>
          <dt>{messages.value}</dt>
          <dd>
            <strong>{written.value}</strong>{' '}
            {state === 'missing' ? null : <VerdictMark verdict={state === 'met' ? 'met' : 'not-met'} words={stateWords(cell, language)} />}{' '}
            {statistic.kind === 'value' && inLanguage(statusWords[statistic.status], language)}
          </dd>
        </div>
        <div>
          <dt>{messages.formula}</dt>
          <dd>
            {inputs.map(({ name }) => inLanguage(name, language)).join(' ÷ ')}
            {times}
            <br />
            {filled}
            {times} = {written.value}
          </dd>
        </div>
        <div>
          <dt>{messages.threshold}</dt>
          <dd>{messages.atLeast({ limit: written.limit })}</dd>
        </div>
        {margin !== null && statistic.kind === 'value' && (
          <>
            <div>
              <dt>{messages.gap}</dt>
              <dd>{formatNumber(margin, scaleFor(resource.unit, limit, language), language, { signed: true, decimals: 3 })}</dd>
            </div>
            <div>
              <dt>{messages.ratio}</dt>
              <dd>{formatNumber((statistic.value / limit) * 100, percent, language, { decimals: 2 })}%</dd>
            </div>
          </>
        )}
        {need !== null && need > 0 && (
          <div>
            <dt>{messages.need}</dt>
            <dd>{formatWhole(need, namedMeasure(resource.measure).unit, language)}</dd>
          </div>
        )}
        {standard !== undefined && (
          <>
            <div>
              <dt>{messages.document}</dt>
              <dd>
                {inLanguage(standard.document, language)} <span lang="zh-CN">{standard.documentNumber}</span>{' '}
                <small className={styles['evidence']}>{marks[standard.evidence.document]}</small>
              </dd>
            </div>
            {standard.clause !== null && (
              <div>
                <dt>{messages.clause}</dt>
                <dd>
                  <span lang="zh-CN">{standard.clause}</span>{' '}
                  <small className={styles['evidence']}>{marks[standard.evidence.clause]}</small>
                </dd>
              </div>
            )}
          </>
        )}
      </dl>
      <p className={styles['note']}>{messages.ruleHint}</p>
      <p className={styles['note']}>
        {messages.source({ sources: citeSources([statistic], district, language).join(messages.nameSeparator) })}
      </p>
      <p className={styles['links']}>
        <ViewLink to={`/schools/${row.school.id}`}>{messages.toProfile}</ViewLink>
        <ViewLink to={`/duty/${resource.duty}/${resource.id}-${sheet.stage}`}>{messages.toIndicator}</ViewLink>
      </p>
    </Drawer>
  )
}
