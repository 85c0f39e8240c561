import { citeSources } from '#figures/build/cite-sources.ts'
import type { DistrictView } from '#view/district-view.ts'
import { formatAgainst } from '#format/format-against.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import type { Standard } from '#standards/standard.ts'
import { Fact } from './fact.tsx'
import { fillFormula } from './fill-formula.ts'
import { InputsTable } from './inputs-table.tsx'
import { ruleWords } from './rule-words.ts'
import { schoolWorking } from './school-working.ts'
import { StandardDetails } from './standard-details.tsx'
import styles from './basis-tab.module.css'

interface BasisTabProps {
  readonly assessment: Assessment
  readonly viewed: DistrictView
}

/** What stands behind a verdict: definition, arithmetic with its inputs, rule, standards, and the source of every number. */
export function BasisTab({ assessment, viewed }: BasisTabProps) {
  const { district, language } = viewed
  const messages = drillDownMessages[language]
  const { indicator, measurement, standard, limit, others, targets, conditional } = assessment
  const { statistic, computed } = measurement
  const { inputs } = computed ?? measurement
  const used = [statistic, ...inputs.map((input) => input.statistic), ...(limit === null ? [] : [limit])]
  const sources = citeSources(used, district, language)
  return (
    <div className={styles['basis']}>
      <dl className={styles['facts']}>
        <Fact name={messages.definition}>{inLanguage(indicator.definition, language)}</Fact>
        <Fact name={messages.formula}>{inLanguage(indicator.formula, language)}</Fact>
        <Fact name={messages.arithmetic}>
          <ArithmeticWords assessment={assessment} viewed={viewed} />
        </Fact>
        <Fact name={messages.rule}>{ruleWords(assessment, language)}</Fact>
      </dl>
      {inputs.length > 0 && <InputsTable inputs={inputs} viewed={viewed} />}
      <Standards
        title={messages.standardInForce}
        standards={standard === null ? [] : [standard]}
        limit={limit === null ? null : formatAgainst(statistic, limit, indicator.unit, language).limit}
        viewed={viewed}
      />
      <Standards title={messages.othersInForce} standards={others} viewed={viewed} />
      <Standards title={messages.laterTargets} standards={targets} viewed={viewed} />
      <Standards title={messages.conditional} standards={conditional} viewed={viewed} />
      <h3>{messages.sources}</h3>
      {sources.length === 0 ? (
        <p className={styles['none']}>{messages.noSources}</p>
      ) : (
        <ul className={styles['sources']}>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function ArithmeticWords({ assessment, viewed }: BasisTabProps) {
  const { indicator, limit, measurement } = assessment
  const { language } = viewed
  const messages = drillDownMessages[language]
  if (measurement.computed !== undefined) {
    const checked = fillFormula(indicator, measurement.computed, language, limit)
    return checked === null ? (
      messages.observed
    ) : (
      <span className={styles['arithmetic']}>{messages.observedChecked({ formula: checked })}</span>
    )
  }
  if (measurement.inputs.length === 0) {
    const fromSchools = schoolWorking(assessment, viewed)
    if (fromSchools !== null) return <span className={styles['arithmetic']}>{fromSchools}</span>
    if (measurement.isStated === true) return messages.observed
    return measurement.statistic.kind === 'missing' ? messages.arithmeticMissing : messages.counted
  }
  const filled = fillFormula(indicator, measurement, language, limit)
  if (filled !== null) return <span className={styles['arithmetic']}>{filled}</span>
  return measurement.statistic.kind === 'missing' ? messages.arithmeticMissing : messages.arithmeticLong
}

interface StandardsProps {
  readonly title: string
  readonly standards: readonly Standard[]
  readonly viewed: DistrictView
  readonly limit?: string | null
}

function Standards({ title, standards, viewed, limit = null }: StandardsProps) {
  if (standards.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      {standards.map((standard) => (
        <StandardDetails key={standard.id} standard={standard} limit={limit} viewed={viewed} />
      ))}
    </>
  )
}
