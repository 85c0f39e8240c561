import type { DistrictView } from '#view/district-view.ts'
import { statusWords } from '#format/status-words.ts'
import { withUnit } from '#format/format-statistic.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import type { RankedSchool, SchoolRanking } from './school-ranking.ts'
import { ViewLink } from '#view/view-link.tsx'
import styles from './schools-tab.module.css'

interface SchoolsTabProps {
  readonly assessment: Assessment
  readonly ranking: SchoolRanking
  readonly viewed: DistrictView
}

/** The indicator school by school. */
export function SchoolsTab({ assessment, ranking, viewed }: SchoolsTabProps) {
  const { language } = viewed
  const messages = drillDownMessages[language]
  const count = String(ranking.schools.length)
  return (
    <>
      <p className={styles['lead']}>
        {ranking.highFirst ? messages.rankedHighFirst({ count }) : messages.rankedLowFirst({ count })}
        {messages.listSeparator}
        {limitSentence(ranking, assessment, viewed)}
      </p>
      <ol className={styles['schools']}>
        {ranking.schools.map((school) => (
          <SchoolBar key={school.id} school={school} ranking={ranking} viewed={viewed} />
        ))}
      </ol>
    </>
  )
}

function limitSentence({ limit, scale, shortCount }: SchoolRanking, { standard }: Assessment, { language }: DistrictView): string {
  const messages = drillDownMessages[language]
  if (limit === null) return standard === null ? messages.noSchoolStandard : messages.districtStandard
  const words = withUnit(limit.text, scale.words)
  return shortCount === 0 ? messages.schoolsAllMet({ limit: words }) : messages.schoolsShort({ count: String(shortCount), limit: words })
}

interface SchoolBarProps {
  readonly school: RankedSchool
  readonly ranking: SchoolRanking
  readonly viewed: DistrictView
}

function SchoolBar({ school, ranking: { limit, scale }, viewed: { language } }: SchoolBarProps) {
  const { statistic } = school
  const status = statistic.kind === 'value' ? statistic.status : 'missing'
  return (
    <li data-short={school.short === true}>
      <span className={styles['name']}>
        <ViewLink to={`/schools/${school.id}`}>{school.name}</ViewLink>
      </span>
      <svg className={styles['bar']} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" data-status={status}>
        <rect className={styles['track']} x="0" y="2" width="100" height="6" />
        <rect className={styles['fill']} x="0" y="2" width={school.length} height="6" />
        {limit !== null && <rect className={styles['limit']} x={Math.min(99.2, limit.place)} y="0" width="0.8" height="10" />}
      </svg>
      <span className={styles['value']}>
        {statistic.kind === 'missing' ? school.text : withUnit(school.text, scale.words)}
        {school.short === true && <ShortMark words={drillDownMessages[language].short} />}
      </span>
      <span className={styles['status']}>{statistic.kind === 'value' && inLanguage(statusWords[statistic.status], language)}</span>
    </li>
  )
}

function ShortMark({ words }: { readonly words: string }) {
  return <span className={styles['short']}>{words}</span>
}
