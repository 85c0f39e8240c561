import { formatAgainst } from '#format/format-against.ts'
import { reasonWords } from '#format/reason-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import type { Language } from '#language/language.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { inLanguage } from '#language/text.ts'
import { VerdictSign } from '#ui/marks/verdict-sign.tsx'
import type { StageResource } from './register-resources.ts'
import styles from './register.module.css'

interface ResourceCellProps {
  readonly values: readonly StageResource[]
  readonly language: Language
}

/** One of the seven resources of a school, a line for each of its stages. */
export function ResourceCell({ values, language }: ResourceCellProps) {
  if (values.length === 0) return <span data-missing="true">{inLanguage(reasonWords['not-applicable'], language)}</span>
  return values.map(({ stage, assessment }) => {
    const { verdict } = assessment
    const words = valueWords(assessment, language)
    return (
      <span key={stage} className={styles['resource']} data-verdict={verdict} title={inLanguage(verdictWords[verdict], language)}>
        {values.length > 1 ? registerMessages[language].ofStage({ stage: inLanguage(stageWords[stage], language), value: words }) : words}
        {(verdict === 'not-met' || verdict === 'watch') && (
          <>
            {' '}
            <VerdictSign verdict={verdict} />
            <span className={styles['spoken']}> {inLanguage(verdictWords[verdict], language)}</span>
          </>
        )}
      </span>
    )
  })
}

/** Its digits, as many as tell it from the limit: what is short never reads as if it were not. */
function valueWords({ indicator, measurement, limit }: StageResource['assessment'], language: Language): string {
  const { statistic } = measurement
  if (statistic.kind === 'missing') return inLanguage(reasonWords[statistic.reason], language)
  // Written as the limit's partner, as only that one comes without its unit.
  const against = { kind: 'value', value: limit ?? statistic.value, status: 'reported', sources: [] } as const
  const { limitNumber } = formatAgainst(against, statistic, indicator.unit, language)
  return limitNumber
}
