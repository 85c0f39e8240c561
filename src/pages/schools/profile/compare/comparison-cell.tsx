import type { DistrictView } from '#view/district-view.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { againstLimit } from '../indicators/place-words.ts'
import { shortfallWords } from '../indicators/shortfall-words.ts'
import type { ComparisonRow } from '#figures/schools/comparison-rows.ts'
import { reasonForNothing } from './reason-for-nothing.ts'
import styles from '../profile.module.css'

interface ComparisonCellProps {
  readonly school: School
  readonly row: ComparisonRow
  readonly assessment: SchoolAssessment | null
  readonly viewed: DistrictView
}

/** One school's number with its verdict, and a bar that only says how large it is. */
export function ComparisonCell({ school, row, assessment, viewed }: ComparisonCellProps) {
  const { language } = viewed
  if (assessment === null) return <td data-missing="true">{reasonForNothing(school, row.indicator, viewed)}</td>
  const { indicator, limit, measurement, verdict } = assessment
  const { statistic } = measurement
  const shortfall = shortfallWords(assessment, language)
  const share = statistic.kind === 'value' && row.largest > 0 ? Math.abs(statistic.value) / row.largest : 0
  return (
    <td data-missing={statistic.kind === 'missing'}>
      {limit === null ? formatStatistic(statistic, indicator.unit, language) : againstLimit(assessment, language).value}
      {statistic.kind === 'value' && statistic.status !== 'reported' && (
        <small className={styles['status']}> {inLanguage(shortStatusWords[statistic.status], language)}</small>
      )}
      <span className={styles['bar']} aria-hidden="true">
        <span style={{ width: `${(share * 100).toFixed(1)}%` }} />
      </span>
      {verdict !== 'no-standard' && <VerdictMark verdict={verdict} words={inLanguage(verdictWords[verdict], language)} />}
      {shortfall !== null && verdict === 'not-met' && <small className={styles['gap']}>{shortfall}</small>}
    </td>
  )
}
