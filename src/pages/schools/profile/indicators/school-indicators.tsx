import type { DistrictView } from '#view/district-view.ts'
import { stageWords } from '#format/stage-words.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import type { AssessmentGroup } from './group-assessments.ts'
import { IndicatorRow } from './indicator-row.tsx'
import { StripLegend } from './strip-legend.tsx'
import dataTable from '#ui/data-table.module.css'
import styles from '../profile.module.css'

interface SchoolIndicatorsProps {
  readonly school: School
  readonly groups: readonly AssessmentGroup[]
  readonly viewed: DistrictView
}

/** The indicators of a school against their standards and among the district's schools, each stage of a combined school apart. */
export function SchoolIndicators({ school, groups, viewed }: SchoolIndicatorsProps) {
  const { language } = viewed
  const messages = schoolProfileMessages[language]
  return (
    <>
      <StripLegend language={language} />
      <div className={styles['scroll']} role="region" aria-label={messages.indicators} tabIndex={0}>
        <table className={`${dataTable['table']} ${styles['table']}`}>
          <thead>
            <tr>
              <th scope="col">{messages.indicator}</th>
              <th scope="col" data-numeric="true">
                {messages.value}
              </th>
              <th scope="col">{messages.verdict}</th>
              <th scope="col" data-numeric="true">
                {messages.standard}
              </th>
              <th scope="col">{messages.place}</th>
              <th scope="col">{messages.rank}</th>
              <th scope="col">{messages.course}</th>
            </tr>
          </thead>
          {groups.map(({ stage, assessments }) => (
            <tbody key={stage ?? 'whole'}>
              {groups.length > 1 && (
                <tr className={styles['group']}>
                  <th scope="rowgroup" colSpan={7}>
                    {stage === null ? messages.wholeSchool : inLanguage(stageWords[stage], language)}
                    {stage === null && <small>{messages.wholeSchoolNote}</small>}
                  </th>
                </tr>
              )}
              {assessments.map((assessment) => (
                <IndicatorRow
                  key={assessment.indicator.id}
                  school={school}
                  assessment={assessment}
                  viewed={viewed}
                  placed={stage !== null}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  )
}
