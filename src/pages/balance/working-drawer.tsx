import { citeSources } from '#figures/build/cite-sources.ts'
import type { DistrictView } from '#view/district-view.ts'
import { formatAgainst } from '#format/format-against.ts'
import { withUnit } from '#format/format-statistic.ts'
import { formatWhole } from '#format/format-whole.ts'
import { scaleFor } from '#format/scale.ts'
import { statusWords } from '#format/status-words.ts'
import type { BalanceCell, BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { namedMeasure } from '#indicators/building/named-measure.ts'
import type { Language } from '#language/language.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import { Drawer } from '#ui/drawer.tsx'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { ViewLink } from '#view/view-link.tsx'
import { gapNumber, ratioWords, stateWords, thresholdWords } from './cell-words.ts'
import type { OpenedWorking } from './opened-working.ts'
import { balanceRule } from '#figures/balance/balance-rule.ts'
import { RuleVerdict } from './rule-verdict.tsx'
import { WorkingFact } from './working-fact.tsx'
import { WorkingFormula } from './working-formula.tsx'
import { WorkingStandard } from './working-standard.tsx'
import styles from './balance-page.module.css'

interface WorkingDrawerProps {
  readonly sheet: BalanceSheet
  readonly opened: Extract<OpenedWorking, { kind: 'cell' }>
  readonly viewed: DistrictView
  readonly onClose: () => void
}

const marks = { met: 'met', near: 'watch', below: 'not-met', missing: 'not-assessable' } as const

/** How one number of the matrix comes about: inputs, formula, threshold, gap, document and clause. */
export function WorkingDrawer({ sheet, opened: { row, cell, was, isNew }, viewed, onClose }: WorkingDrawerProps) {
  const { district, language, standards } = viewed
  const messages = balanceMessages[language]
  const { resource, measurement, margin, need, state } = cell
  const { statistic } = measurement
  const unit = scaleFor(resource.unit, 0, language).words
  const threshold = thresholdWords(cell, language)
  const value = valueWords(cell, language)
  const before = was === null ? value : valueWords(was, language)
  const sources = citeSources([statistic], district, language)
  return (
    <Drawer
      title={messages.working({ school: inLanguage(row.school.name, language), indicator: inLanguage(resource.name, language) })}
      closeWords={messages.close}
      onClose={onClose}
    >
      <dl className={styles['working']}>
        <WorkingFact name={messages.value}>
          <strong>{value}</strong> {state !== 'missing' && <VerdictMark verdict={marks[state]} words={stateWords(cell, language)} />}{' '}
          {statistic.kind === 'value' && inLanguage(statusWords[statistic.status], language)}
        </WorkingFact>
        {before !== value && <WorkingFact name={messages.beforeTrial}>{before}</WorkingFact>}
        <WorkingFact name={messages.formula}>
          <WorkingFormula cell={cell} result={value} language={language} />
        </WorkingFact>
        <WorkingFact name={messages.threshold}>
          {messages.atLeast({ limit: threshold.limit })}
          <br />
          <small>{messages.lowestAllowed({ limit: threshold.lowest })}</small>
        </WorkingFact>
        {margin !== null && statistic.kind === 'value' && (
          <>
            <WorkingFact name={messages.gap}>{withUnit(gapNumber(margin, cell, language), unit)}</WorkingFact>
            <WorkingFact name={messages.ratio}>{ratioWords(statistic.value, cell, language)}</WorkingFact>
          </>
        )}
        {need !== null && need > 0 && (
          <WorkingFact name={messages.need}>+{formatWhole(need, namedMeasure(resource.measure).unit, language)}</WorkingFact>
        )}
        <WorkingFact name={messages.schoolRule}>
          {row.met.kind === 'value' && `${messages.ofSeven({ met: String(row.met.value) })} `}
          <RuleVerdict verdict={row.verdict} inForce={balanceRule(viewed, sheet.stage).inForce} language={language} />
        </WorkingFact>
        <WorkingStandard standard={standards.get(`${resource.standard}-${sheet.stage}`)} language={language} />
        {sources.length > 0 && <WorkingFact name={messages.sourceName}>{sources.join(messages.nameSeparator)}</WorkingFact>}
      </dl>
      <p className={styles['links']}>
        {/* A school that is only tried out has no profile. */}
        {!isNew && <ViewLink to={`/schools/${row.school.id}`}>{messages.toProfile}</ViewLink>}
        <ViewLink to={`/duty/${resource.duty}/${resource.id}-${sheet.stage}`}>{messages.toIndicator}</ViewLink>
      </p>
    </Drawer>
  )
}

/** The value with its unit and as many decimals as tell it from the threshold. */
function valueWords({ measurement: { statistic }, limit, resource }: BalanceCell, language: Language): string {
  return formatAgainst(statistic, { kind: 'value', value: limit, status: 'reported', sources: [] }, resource.unit, language).value
}
