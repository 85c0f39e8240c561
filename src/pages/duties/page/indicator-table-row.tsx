import { Sparkline } from '#charts/sparkline.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { assessmentWords } from '#indicators/assessment-words.ts'
import { comparesWithIllustrative } from '#indicators/compares-with-illustrative.ts'
import { indicatorTableMessages } from '#language/messages/indicator-table.ts'
import { inLanguage } from '#language/text.ts'
import { BasisMarks } from '#ui/marks/basis-marks.tsx'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { ViewLink } from '#view/view-link.tsx'
import type { IndicatorRow } from './indicator-row.ts'
import styles from './indicator-table.module.css'

interface IndicatorTableRowProps {
  readonly row: IndicatorRow
  readonly viewed: DistrictView
  readonly selected: boolean
}

/** One indicator. On a phone the row becomes a card, where each cell names itself by `data-label`. */
export function IndicatorTableRow({ row, viewed, selected }: IndicatorTableRowProps) {
  const { language, year } = viewed
  const messages = indicatorTableMessages[language]
  const { assessment, name, series, standard, target } = row
  const { indicator, measurement, verdict } = assessment
  const { statistic } = measurement
  // What no standard ever tests is said by its group; a mark in every row would be louder than the numbers.
  const isSilent = verdict === 'no-standard' && target === null
  const isWeak = comparesWithIllustrative(assessment)
  const isDoubtful = [statistic, assessment.limit].some((one) => one?.kind === 'value' && one.doubts !== undefined)
  return (
    <tr className={styles['row']} data-selected={selected} data-verdict={verdict}>
      <th scope="row" className={styles['name']}>
        <ViewLink
          id={`indicator-${indicator.id}`}
          to={`/duty/${indicator.duty}/${indicator.id}`}
          aria-current={selected ? 'true' : undefined}
        >
          {name}
        </ViewLink>
      </th>
      <td className={styles['unit']}>{row.unit}</td>
      <td className={styles['value']} data-missing={statistic.kind === 'missing'}>
        {row.value}
      </td>
      <td className={styles['change']} data-label={messages.change} data-quiet={assessment.change === null || assessment.change === 0}>
        {row.change} <BasisMarks isIllustrative={isWeak} isDoubtful={false} />
      </td>
      <td className={styles['trend']}>
        <Sparkline series={series} chosen={shownYears(viewed).indexOf(year)} label={messages.trendOf({ name })} />
      </td>
      <td className={styles['standard']} data-label={messages.standard}>
        {standard !== null && <span title={standard.document}>{standard.words}</span>}
        {target !== null && (
          <small title={target.document} className={styles['target']}>
            {target.words}
          </small>
        )}
      </td>
      <td className={styles['verdict']}>
        {isSilent ? (
          <span className={styles['silent']}>{inLanguage(assessmentWords(assessment), language)}</span>
        ) : (
          <VerdictMark verdict={verdict} words={inLanguage(assessmentWords(assessment), language)} />
        )}
        {isDoubtful && <BasisMarks isIllustrative={false} isDoubtful />}
        {row.reason !== null && <small>{row.reason}</small>}
        {row.history !== null && (
          <small>
            {row.history} <BasisMarks isIllustrative={isWeak} isDoubtful={false} />
          </small>
        )}
      </td>
      <td className={styles['source']} data-label={messages.source} title={row.sources}>
        {row.source}
      </td>
      <td className={styles['status']} data-label={messages.status} data-status={statistic.kind === 'value' ? statistic.status : 'missing'}>
        {row.status}
      </td>
    </tr>
  )
}
