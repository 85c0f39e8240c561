import { Sparkline } from '#charts/sparkline.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { shortStatusWords } from '#format/status-words.ts'
import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'
import { schoolPlace } from '#indicators/schools/school-place.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { linkTo } from '#view/link-address.ts'
import { ViewLink } from '#view/view-link.tsx'
import { nameWithoutStage } from '#figures/schools/indicator-name.ts'
import { PlaceStrip } from './place-strip.tsx'
import { againstLimit, placeWords, rankWords } from './place-words.ts'
import { schoolCourse } from '#figures/schools/school-course.ts'
import { showTrend } from './show-trend.ts'
import { limitWords, missingInAll, shortfallWords } from './shortfall-words.ts'
import styles from '../profile.module.css'

interface IndicatorRowProps {
  readonly school: School
  readonly assessment: SchoolAssessment
  readonly viewed: DistrictView
  /** Whether it is set among the district's schools; totals over stages are not. */
  readonly placed: boolean
}

/** One indicator of a school: number, standard, verdict with the gap, place in the district, years. */
export function IndicatorRow({ school, assessment, viewed, placed }: IndicatorRowProps) {
  const { district, language, standards, year } = viewed
  const messages = schoolProfileMessages[language]
  const { indicator, limit, measurement, verdict } = assessment
  const { statistic } = measurement
  const name = nameWithoutStage(indicator, language)
  const place = placed ? schoolPlace(indicator, statistic, district, standards, year) : null
  const gaps = [shortfallWords(assessment, language), missingInAll(assessment, language)].filter((words) => words !== null)
  const series = schoolCourse(indicator, school.id, viewed)
  return (
    <tr>
      <th scope="row">
        <ViewLink to={`/duty/${indicator.duty}/${indicator.id}`}>{name}</ViewLink>
      </th>
      <td data-numeric="true" data-missing={statistic.kind === 'missing'}>
        {limit === null ? formatStatistic(statistic, indicator.unit, language) : againstLimit(assessment, language).value}
        {statistic.kind === 'value' && statistic.status !== 'reported' && (
          <small className={styles['status']}> {inLanguage(shortStatusWords[statistic.status], language)}</small>
        )}
      </td>
      <td className={styles['verdict']}>
        {verdict !== 'no-standard' && <VerdictMark verdict={verdict} words={inLanguage(verdictWords[verdict], language)} />}
        {gaps.length > 0 && <small className={styles['gap']}>{gaps.join(messages.gapSeparator)}</small>}
      </td>
      <td data-numeric="true" data-missing={limit === null}>
        {limitWords(assessment, language) ?? messages.noStandard}
      </td>
      <td>
        {place !== null && place.all > 1 && statistic.kind === 'value' && (
          <PlaceStrip
            place={place}
            value={statistic.value}
            status={statistic.status}
            limit={limit}
            short={verdict === 'not-met'}
            words={placeWords(place, assessment, language)}
          />
        )}
      </td>
      <td>{place !== null && rankWords(place, assessment, language)}</td>
      <td>
        {series.filter(({ kind }) => kind === 'value').length > 1 && (
          <ViewLink
            to={linkTo(`/schools/${school.id}`, { indicator: indicator.id })}
            title={messages.showCourse({ name })}
            aria-label={messages.showCourse({ name })}
            onClick={showTrend}
          >
            <Sparkline series={series} chosen={shownYears(viewed).indexOf(year)} label={name} />
          </ViewLink>
        )}
      </td>
    </tr>
  )
}
