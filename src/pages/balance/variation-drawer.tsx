import { citeSources } from '#figures/build/cite-sources.ts'
import type { DistrictView } from '#view/district-view.ts'
import { formatAgainst } from '#format/format-against.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { statusWords } from '#format/status-words.ts'
import { assessmentWords } from '#indicators/assessment-words.ts'
import type { BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import { Drawer } from '#ui/drawer.tsx'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { ViewLink } from '#view/view-link.tsx'
import type { OpenedWorking } from './opened-working.ts'
import { VariationSchools } from './variation-schools.tsx'
import { WorkingFact } from './working-fact.tsx'
import { WorkingStandard } from './working-standard.tsx'
import styles from './balance-page.module.css'

interface VariationDrawerProps {
  readonly sheet: BalanceSheet
  readonly opened: Extract<OpenedWorking, { kind: 'variation' }>
  readonly viewed: DistrictView
  readonly onClose: () => void
}

/** How a coefficient of variation comes about: mean, deviation, and what each school adds to it. */
export function VariationDrawer({ sheet, opened: { resource, column }, viewed, onClose }: VariationDrawerProps) {
  const { district, language } = viewed
  const messages = balanceMessages[language]
  const assessment = sheet.variations[column]
  if (assessment === undefined) return null
  const { indicator, limit, measurement, standard, targets, verdict } = assessment
  const { statistic, inputs } = measurement
  const written = formatAgainst(statistic, limit ?? statistic, indicator.unit, language)
  const [deviation, mean] = inputs.map((input) => formatStatistic(input.statistic, input.unit, language, { decimals: 4 }))
  const sources = citeSources([statistic], district, language)
  return (
    <Drawer title={messages.workingAll({ indicator: inLanguage(resource.name, language) })} closeWords={messages.close} onClose={onClose}>
      <dl className={styles['working']}>
        <WorkingFact name={messages.value}>
          <strong>{written.value}</strong> <VerdictMark verdict={verdict} words={inLanguage(assessmentWords(assessment), language)} />{' '}
          {statistic.kind === 'value' && inLanguage(statusWords[statistic.status], language)}
        </WorkingFact>
        <WorkingFact name={messages.formula}>
          {messages.variationFormula}
          {statistic.kind === 'value' && deviation !== undefined && mean !== undefined && (
            <>
              <br />
              {deviation} ÷ {mean} = {written.value}
            </>
          )}
        </WorkingFact>
        <WorkingFact name={messages.mean7}>
          {mean}
          <br />
          <small>{messages.meanFormula}</small>
        </WorkingFact>
        <WorkingFact name={messages.deviation}>
          {deviation}
          <br />
          <small>{messages.deviationFormula}</small>
        </WorkingFact>
        {limit?.kind === 'value' && <WorkingFact name={messages.limitWord}>{messages.atMost({ limit: written.limit })}</WorkingFact>}
        <WorkingStandard standard={standard ?? targets[0]} language={language} />
        {sources.length > 0 && <WorkingFact name={messages.sourceName}>{sources.join(messages.nameSeparator)}</WorkingFact>}
      </dl>
      <h3 className={styles['parts']}>{messages.bySchool}</h3>
      <VariationSchools sheet={sheet} resource={resource} column={column} viewed={viewed} />
      <p className={styles['links']}>
        <ViewLink to={`/duty/${indicator.duty}/${indicator.id}`}>{messages.toIndicator}</ViewLink>
      </p>
    </Drawer>
  )
}
