import type { FigureContext } from '#figures/figure-context.ts'
import { formatChange } from '#format/format-change.ts'
import { splitMark } from '#format/format-qualifier.ts'
import { scaleOf, statisticNumber, withUnit } from '#format/format-statistic.ts'
import { statusWords } from '#format/status-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { VerdictMark } from '#ui/verdict-mark.tsx'
import { tellingDecimals } from './telling-decimals.ts'
import { verdictSentence } from './verdict-sentence.ts'
import styles from './indicator-panel.module.css'

interface IndicatorValueProps {
  readonly assessment: Assessment
  readonly context: FigureContext
}

/** The number with its unit and status, its verdict with the gap, and how it moved since the year before. */
export function IndicatorValue({ assessment, context: { language } }: IndicatorValueProps) {
  const { indicator, measurement, verdict } = assessment
  const { statistic } = measurement
  const scale = scaleOf(statistic, indicator.unit, language)
  const written = statisticNumber(statistic, scale, language, tellingDecimals(assessment, scale))
  const { number } = splitMark(written)
  return (
    <div className={styles['value']}>
      <p className={styles['number']} data-missing={statistic.kind === 'missing'}>
        <strong>{number}</strong>
        {statistic.kind === 'value' && <span>{withUnit(written, scale.words).slice(number.length)}</span>}
      </p>
      <p className={styles['verdict']}>
        <VerdictMark verdict={verdict} words={verdictSentence(assessment, language)} />
      </p>
      <p className={styles['moved']}>
        <span>{movedWords(assessment, language)}</span>
        <span>{statusSentence(statistic, language)}</span>
      </p>
    </div>
  )
}

function movedWords({ change, indicator, measurement, previous, year }: Assessment, language: FigureContext['language']): string {
  const messages = drillDownMessages[language]
  if (change === null) return messages.noEarlier
  const before = String(year - 1)
  return change === 0
    ? messages.unchanged({ year: before })
    : messages.moved({ year: before, change: formatChange(measurement.statistic, previous, indicator.unit, language) })
}

function statusSentence(statistic: Statistic, language: FigureContext['language']): string {
  if (statistic.kind === 'missing') return ''
  return statistic.withheldInSource === true
    ? drillDownMessages[language].withheldInSource
    : inLanguage(statusWords[statistic.status], language)
}
