import { FigureFrame } from '#charts/figure-frame.tsx'
import { citeSources } from '#figures/cite-sources.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { stageWords } from '#format/stage-words.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { balanceSheet, type BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { resources } from '#indicators/resources/resource.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import { readTrial } from '#statistics/trial/trial-code.ts'
import { tryOut } from '#statistics/trial/try-out.ts'
import { Card } from '#ui/card.tsx'
import { LongTable } from '#ui/long-table.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { SegmentedControl } from '#ui/segmented-control.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { useDetails } from '#view-state/use-details.ts'
import { useViewState } from '#view-state/use-view-state.ts'
import { useState } from 'react'
import { balanceColumns } from './balance-columns.tsx'
import { balanceStages } from './balance-stages.ts'
import { balanceTitle, stageName } from './balance-title.ts'
import { chosenResource } from './chosen-resource.ts'
import { distributionFigure } from './distribution-figure.ts'
import { ExcludedSchools } from './excluded-schools.tsx'
import { filterRows, readBalanceSort, sortRows } from './order-rows.ts'
import { BalanceNeeds } from './needs/balance-needs.tsx'
import { BalanceTrial } from './trial/balance-trial.tsx'
import { variationFigure } from './variation-figure.ts'
import { WorkingDrawer } from './working-drawer.tsx'
import styles from './balance-page.module.css'

const idOf = ({ school }: BalanceSheet['rows'][number]) => school.id

/** 优质均衡: every school on the seven resource indicators, the variation between schools, what it takes, and what if. */
export function BalancePage({ context }: { readonly context: FigureContext }) {
  const { district, language, standards, year } = context
  const messages = balanceMessages[language]
  const { view, setView } = useViewState()
  const { details, setDetails } = useDetails()
  const [words, setWords] = useState(details.q ?? '')
  const stage = context.stage === 'junior' ? 'junior' : 'primary'
  const sheet = balanceSheet(district, standards, year, stage)
  const trial = tryOut(district, year, readTrial(details.try ?? ''))
  const trialSheet = trial.applied.length === 0 ? null : balanceSheet(trial.district, standards, year, stage)
  const shown = trialSheet ?? sheet
  const show = details.show === 'gap' || details.show === 'need' ? details.show : 'value'
  const sort = readBalanceSort(details.sort)
  const rows = sortRows(filterRows(shown.rows, details), sort, language)
  const resource = chosenResource(details.indicator, sheet)
  const opened = shown.rows.find(({ school }) => school.id === details.school)
  const cell = opened?.cells.find((one) => one.resource.id === details.indicator)
  const trialContext = { ...context, district: trial.district }
  const title = balanceTitle(shown, context)
  const limit = sheet.variations[0]?.limit
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{trialSheet === null ? title : messages.trialTitle({ title })}</h1>
        {limit?.kind === 'value' && <p>{messages.summary({ stage: stageName(stage, language), limit: limit.value.toFixed(2) })}</p>}
        <div className={styles['controls']}>
          <SegmentedControl
            label={messages.stage}
            value={stage}
            options={balanceStages(context).map(({ id, count }) => ({
              id,
              name: messages.stageCount({ stage: inLanguage(stageWords[id], language), count: String(count) }),
            }))}
            onChange={(next) => setView({ stage: next })}
          />
          <SegmentedControl
            label={messages.show}
            value={show}
            options={[
              { id: 'value', name: messages.showValue },
              { id: 'gap', name: messages.showGap },
              { id: 'need', name: messages.showNeed },
            ]}
            onChange={(next) => setDetails({ show: next === 'value' ? null : next }, 'replace')}
          />
          <SearchField
            label={messages.find}
            value={words}
            onChange={(value) => {
              setWords(value)
              setDetails({ q: value === '' ? null : value }, 'replace')
            }}
          />
          <SelectField
            label={messages.verdictFilter}
            value={details.verdict ?? ''}
            options={[
              { id: '', name: messages.allVerdicts },
              ...(['met', 'not-met', 'not-assessable'] as const).map((id) => ({ id, name: inLanguage(verdictWords[id], language) })),
            ]}
            onChange={(value) => setDetails({ verdict: value === '' ? null : value })}
          />
        </div>
      </header>
      <Card>
        <LongTable
          label={messages.tableName({ stage: stageName(stage, language), year: String(year) })}
          columns={balanceColumns({ sheet: shown, real: trialSheet === null ? null : sheet, show, context })}
          rows={rows}
          rowId={idOf}
          sort={sort}
          onSort={({ column, direction }) => setDetails({ sort: `${direction === 'descending' ? '-' : ''}${column}` }, 'replace')}
          empty={sheet.rows.length === 0 ? title : messages.empty}
        />
        <ul className={styles['legend']} aria-label={messages.legend}>
          {(['met', 'near', 'below'] as const).map((state) => (
            <li key={state}>
              <span className={styles['swatch']} data-state={state} aria-hidden="true" />
              {messages[state]}
            </li>
          ))}
        </ul>
        <ExcludedSchools sheet={sheet} language={language} />
        <p className={styles['note']}>
          {messages.mean({ value: formatStatistic(shown.meanVariation, 'coefficient', language) })} {messages.combined}
        </p>
        <p className={styles['note']}>
          {messages.source({
            sources: citeSources(
              sheet.rows.flatMap((row) => row.cells.map(({ measurement }) => measurement.statistic)),
              district,
              language,
            ).join(messages.nameSeparator),
          })}
        </p>
      </Card>
      <div className={styles['side']}>
        <SelectField
          showLabel
          label={messages.chosen}
          value={resource.id}
          options={resources.map(({ id, shortName }) => ({ id, name: inLanguage(shortName, language) }))}
          onChange={(id) => setDetails({ indicator: id, school: null }, 'replace')}
        />
        <FigureFrame figure={variationFigure(resource, sheet, context)} view={view.view} headingLevel={2} />
        <FigureFrame figure={distributionFigure(resource, shown, trialContext)} view={view.view} headingLevel={2} />
      </div>
      <Card>
        <BalanceTrial context={context} sheet={sheet} trialSheet={trialSheet} trial={trial} />
      </Card>
      <Card>
        <BalanceNeeds context={trialContext} sheet={shown} />
      </Card>
      {opened !== undefined && cell !== undefined && (
        <WorkingDrawer sheet={shown} row={opened} cell={cell} context={trialContext} onClose={() => setDetails({ school: null })} />
      )}
    </div>
  )
}
