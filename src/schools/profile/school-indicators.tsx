import { Sparkline } from '#charts/sparkline.tsx'
import type { FigureContext } from '#figures/figure-context.ts'
import { shownYears } from '#figures/shown-years.ts'
import { formatAgainst } from '#format/format-against.ts'
import { formatNumber } from '#format/format-number.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import { shortStatusWords } from '#format/status-words.ts'
import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'
import { schoolPlace, type SchoolPlace } from '#indicators/schools/school-place.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { schoolsMessages } from '#language/messages/schools.ts'
import { inLanguage } from '#language/text.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import { VerdictMark } from '#ui/verdict-mark.tsx'
import { ViewLink } from '#view-state/view-link.tsx'
import { PlaceStrip } from './place-strip.tsx'
import { schoolIndicatorName } from './profile-title.ts'
import styles from './profile.module.css'

interface SchoolIndicatorsProps {
  readonly assessments: readonly SchoolAssessment[]
  readonly context: FigureContext
}

/** The indicators of a school against their standards and among the district's schools. */
export function SchoolIndicators({ assessments, context }: SchoolIndicatorsProps) {
  const messages = schoolsMessages[context.language]
  return (
    <div className={styles['scroll']} role="region" aria-label={messages.indicators} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{messages.indicator}</th>
            <th scope="col" data-numeric="true">
              {messages.value}
            </th>
            <th scope="col" data-numeric="true">
              {messages.standard}
            </th>
            <th scope="col">{messages.verdict}</th>
            <th scope="col">{messages.distribution}</th>
            <th scope="col">{messages.rank}</th>
            <th scope="col">{messages.trend}</th>
          </tr>
        </thead>
        <tbody>
          {assessments.map((assessment) => (
            <IndicatorRow key={assessment.indicator.id} assessment={assessment} context={context} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function IndicatorRow({ assessment, context }: { readonly assessment: SchoolAssessment; readonly context: FigureContext }) {
  const { district, language, year } = context
  const messages = schoolsMessages[language]
  const { indicator, limit, measurement, standard, verdict } = assessment
  const { statistic } = measurement
  const threshold: Statistic = limit === null ? missing('not-applicable') : { kind: 'value', value: limit, status: 'reported', sources: [] }
  const written = formatAgainst(statistic, threshold, indicator.unit, language)
  const place = schoolPlace(indicator, statistic, district, year)
  const series = shownYears(context).map(
    (one) =>
      indicator.measureSchools?.(district, one).find(({ school }) => school === measurement.school)?.statistic ?? missing('not-collected'),
  )
  return (
    <tr>
      <th scope="row">
        <ViewLink to={`/duty/${indicator.duty}/${indicator.id}`}>{schoolIndicatorName(assessment, language)}</ViewLink>
      </th>
      <td data-numeric="true" data-missing={statistic.kind === 'missing'}>
        {limit === null ? formatStatistic(statistic, indicator.unit, language) : written.value}
        {statistic.kind === 'value' && statistic.status !== 'reported' && (
          <small className={styles['status']}> {inLanguage(shortStatusWords[statistic.status], language)}</small>
        )}
      </td>
      <td data-numeric="true">
        {standard === null || limit === null ? messages.noStandard : `${standard.operator === '<=' ? '≤' : '≥'} ${written.limitNumber}`}
      </td>
      <td>{standard === null ? null : <VerdictMark verdict={verdict} words={inLanguage(verdictWords[verdict], language)} />}</td>
      <td>
        {place !== null && statistic.kind === 'value' && (
          <PlaceStrip
            place={place}
            value={statistic.value}
            limit={limit}
            short={verdict === 'not-met'}
            words={stripWords(place, statistic, assessment, context)}
          />
        )}
      </td>
      <td>{place === null ? null : rankWords(place, assessment, context)}</td>
      <td>
        {series.filter(({ kind }) => kind === 'value').length > 1 && (
          <Sparkline series={series} label={`${schoolIndicatorName(assessment, language)} ${messages.trend}`} />
        )}
      </td>
    </tr>
  )
}

function stripWords(place: SchoolPlace, statistic: Statistic, { indicator }: SchoolAssessment, { language }: FigureContext): string {
  const scale = scaleFor(indicator.unit, place.most, language)
  const write = (value: number) => formatNumber(value, scale, language)
  const { least, quarter, middle, threeQuarters, most } = place
  return schoolsMessages[language].stripWords({
    value: formatStatistic(statistic, indicator.unit, language),
    least: write(least),
    quarter: write(quarter),
    middle: write(middle),
    threeQuarters: write(threeQuarters),
    most: write(most),
  })
}

function rankWords({ rank, tied, all }: SchoolPlace, { indicator }: SchoolAssessment, { language }: FigureContext): string {
  const messages = schoolsMessages[language]
  const words = { rank: String(rank), all: String(all) }
  if (indicator.direction === 'neither') return messages.rankNeutral(words)
  return tied ? messages.rankTied(words) : messages.rankOf(words)
}
