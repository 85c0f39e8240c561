import type { DistrictView } from '#view/district-view.ts'
import { stageWords } from '#format/stage-words.ts'
import { indicatorTableMessages } from '#language/messages/indicator-table.ts'
import { inLanguage } from '#language/text.ts'
import type { DutyId } from '#statistics/duty.ts'
import { SegmentedControl } from '#ui/controls/segmented-control.tsx'
import { useState } from 'react'
import { indicatorRow } from './indicator-row.ts'
import { IndicatorTableRow } from './indicator-table-row.tsx'
import { orderIndicators, type IndicatorOrder } from './order-indicators.ts'
import dataTable from '#ui/data-table.module.css'
import styles from './indicator-table.module.css'

interface IndicatorTableProps {
  readonly viewed: DistrictView
  readonly duty: DutyId
  /** Id of the indicator whose panel is open. */
  readonly selected: string | null
}

/** The indicators of a duty: value, change, trend, standard, verdict, source and status; each opens its drill-down. */
export function IndicatorTable({ viewed, duty, selected }: IndicatorTableProps) {
  const [order, setOrder] = useState<IndicatorOrder>('verdict')
  const { language, stage, year } = viewed
  const messages = indicatorTableMessages[language]
  const { tested, described, hidden, withoutStage } = orderIndicators(viewed, duty, order)
  const rowsOf = (assessments: typeof tested) =>
    assessments.map((assessment) => {
      const row = indicatorRow(assessment, viewed)
      return <IndicatorTableRow key={assessment.indicator.id} row={row} viewed={viewed} selected={assessment.indicator.id === selected} />
    })
  return (
    <section className={styles['section']} aria-labelledby="indicators">
      <header className={styles['head']}>
        <h2 id="indicators">{messages.title}</h2>
        {hidden > 0 && stage !== null && (
          <p>{messages.hidden({ count: String(hidden), stage: inLanguage(stageWords[stage], language) })}</p>
        )}
        {tested.length > 1 && (
          <div className={styles['orders']}>
            <SegmentedControl
              label={messages.order}
              value={order}
              options={[
                { id: 'verdict', name: messages.byVerdict },
                { id: 'catalogue', name: messages.byCatalogue },
              ]}
              onChange={setOrder}
            />
          </div>
        )}
      </header>
      {tested.length + described.length + withoutStage.length === 0 ? (
        <p>{stage === null ? messages.none : messages.noneOfStage({ stage: inLanguage(stageWords[stage], language) })}</p>
      ) : (
        <table className={`${dataTable['table']} ${styles['table']}`} aria-labelledby="indicators">
          <thead>
            <tr>
              <th scope="col">{messages.name}</th>
              <th scope="col">{messages.unit}</th>
              <th scope="col" className={styles['numeric']}>
                {year}
              </th>
              <th scope="col" className={styles['numeric']}>
                {messages.change}
              </th>
              <th scope="col">{messages.trend}</th>
              <th scope="col" className={styles['numeric']}>
                {messages.standard}
              </th>
              <th scope="col">{messages.verdict}</th>
              <th scope="col">{messages.source}</th>
              <th scope="col">{messages.status}</th>
            </tr>
          </thead>
          {tested.length > 0 && <tbody>{rowsOf(tested)}</tbody>}
          {described.length > 0 && (
            <tbody>
              {tested.length > 0 && (
                <tr className={styles['group']}>
                  <th scope="rowgroup" colSpan={9}>
                    {messages.described}
                  </th>
                </tr>
              )}
              {rowsOf(described)}
            </tbody>
          )}
          {withoutStage.length > 0 && (
            <tbody>
              <tr className={styles['group']}>
                <th scope="rowgroup" colSpan={9}>
                  {messages.withoutStage}
                </th>
              </tr>
              {rowsOf(withoutStage)}
            </tbody>
          )}
        </table>
      )}
    </section>
  )
}
