import type { DistrictView } from '#view/district-view.ts'
import { doubtsOf } from '#findings/doubt-words.ts'
import { behindWords } from '#findings/behind-words.ts'
import { formatChange } from '#format/format-change.ts'
import { splitMark } from '#format/format-qualifier.ts'
import { isRatio } from '#format/is-ratio.ts'
import { formatStatistic, scaleOf, statisticNumber, withUnit } from '#format/format-statistic.ts'
import { statusWords } from '#format/status-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { comparesWithIllustrative } from '#indicators/compares-with-illustrative.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { BasisMarks } from '#ui/marks/basis-marks.tsx'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { historyWords } from './history-words.ts'
import { tellingDecimals } from './telling-decimals.ts'
import { verdictSentence } from './verdict-sentence.ts'
import styles from './indicator-panel.module.css'

interface IndicatorValueProps {
  readonly assessment: Assessment
  readonly viewed: DistrictView
}

/** The number with its unit and status, its verdict with the gap, and how it moved since the year before. */
export function IndicatorValue({ assessment, viewed }: IndicatorValueProps) {
  const { language } = viewed
  const { indicator, measurement, reference, standard, verdict } = assessment
  const { statistic } = measurement
  const isReference = standard === null && reference !== null
  const history = historyWords(assessment, language)
  const scale = scaleOf(statistic, indicator.unit, language)
  const written = isRatio(indicator.unit)
    ? formatStatistic(statistic, indicator.unit, language)
    : statisticNumber(statistic, scale, language, tellingDecimals(assessment, scale))
  const { number } = splitMark(written)
  const doubts = doubtsOf([statistic, assessment.limit], viewed)
  const behind = behindVerdict(assessment, viewed)
  const weak = <BasisMarks isIllustrative={comparesWithIllustrative(assessment)} isDoubtful={false} />
  return (
    <div className={styles['value']}>
      <p className={styles['number']} data-missing={statistic.kind === 'missing'}>
        <strong>{number}</strong>
        {statistic.kind === 'value' && !isRatio(indicator.unit) && <span>{withUnit(written, scale.words).slice(number.length)}</span>}
      </p>
      <p className={styles['verdict']}>
        <VerdictMark verdict={isReference ? 'reference' : verdict} words={verdictSentence(assessment, language)} />
      </p>
      {doubts.map((doubt) => (
        <p key={doubt} className={styles['behind']}>
          <BasisMarks isIllustrative={false} isDoubtful /> {doubt}
        </p>
      ))}
      {history !== null && (
        <p className={styles['behind']}>
          {history} {weak}
        </p>
      )}
      {behind !== null && <p className={styles['behind']}>{behind}</p>}
      <p className={styles['moved']}>
        <span>
          {movedWords(assessment, language)} {weak}
        </span>
        <span>{statusSentence(statistic, language)}</span>
      </p>
    </div>
  )
}

/** A district may meet as a whole what some of its schools do not: they are named either way. */
function behindVerdict(assessment: Assessment, viewed: DistrictView): string | null {
  return assessment.verdict === 'not-met' || assessment.standard?.level !== 'district' ? behindWords(assessment, viewed) : null
}

function movedWords(assessment: Assessment, language: DistrictView['language']): string {
  const messages = drillDownMessages[language]
  const { change, direction, indicator, measurement, previous, standard, year } = assessment
  if (change === null) return messages.noEarlier
  const before = String(year - 1)
  if (change === 0) return messages.unchanged({ year: before })
  const moved = messages.moved({ year: before, change: formatChange(measurement.statistic, previous, indicator.unit, language) })
  // Held against a reference that moves itself, a number may rise and yet fall behind: the verdict tells that.
  if (direction === null || direction === 'same' || standard?.operator === '>') return moved
  return messages[direction]({ moved })
}

function statusSentence(statistic: Statistic, language: DistrictView['language']): string {
  if (statistic.kind === 'missing') return ''
  return statistic.withheldInSource === true
    ? drillDownMessages[language].withheldInSource
    : inLanguage(statusWords[statistic.status], language)
}
