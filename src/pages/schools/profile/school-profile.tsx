import { DoubtsNotice } from '#doubts/doubts-notice.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { assessSchool } from '#indicators/schools/assess-school.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { Card } from '#ui/card.tsx'
import { UnreadNotice } from '#ui/unread-notice.tsx'
import { PageTitle } from '#ui/page-head.tsx'
import { linkTo } from '#view/link-address.ts'
import { ViewLink } from '#view/view-link.tsx'
import { isDoubtfulVerdict } from './is-doubtful-verdict.ts'
import { isIllustrativeVerdict } from './is-illustrative-verdict.ts'
import { isOutsideBalance } from './is-outside-balance.ts'
import { groupAssessments } from './indicators/group-assessments.ts'
import { SchoolIndicators } from './indicators/school-indicators.tsx'
import { SchoolTrend } from './indicators/school-trend.tsx'
import { profileTitle } from './profile-title.ts'
import { SchoolBreadcrumb } from './school-breadcrumb.tsx'
import { SchoolClasses } from './school-classes.tsx'
import { SchoolFacts } from './school-facts.tsx'
import { SchoolNeighbours } from './school-neighbours.tsx'
import { SchoolProjects } from './school-projects.tsx'
import styles from './profile.module.css'

interface SchoolProfileProps {
  readonly school: School
  readonly viewed: DistrictView
}

/** One school: what stands out, what the register says, its indicators, years, classes and projects. */
export function SchoolProfile({ school, viewed }: SchoolProfileProps) {
  const { district, language, standards, year } = viewed
  const messages = schoolProfileMessages[language]
  const name = inLanguage(school.name, language)
  const assessments = assessSchool(school.id, district, standards, year)
  const groups = groupAssessments(school, assessments)
  const outside = isOutsideBalance(school, viewed)
  const balanced = outside ? undefined : school.stages.find((stage) => stage === 'primary' || stage === 'junior')
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <SchoolBreadcrumb here={name} language={language} />
        <PageTitle isIllustrative={assessments.some(isIllustrativeVerdict)} isDoubtful={assessments.some(isDoubtfulVerdict)}>
          {profileTitle(school, assessments, viewed)}
        </PageTitle>
        <p className={styles['links']}>
          <ViewLink to={linkTo('/schools', { compare: school.id })}>{messages.addToCompare}</ViewLink>
          {balanced !== undefined && (
            <ViewLink to={linkTo('/balance', { q: name })} change={{ stage: balanced }}>
              {messages.toBalance}
            </ViewLink>
          )}
        </p>
      </header>
      <UnreadNotice rules={{ indicator: (text) => assessments.some(({ indicator }) => indicator.id === text) }} />
      <DoubtsNotice viewed={viewed} school={school.id} />
      <Card>
        <SchoolFacts school={school} viewed={viewed} />
      </Card>
      {groups.length > 0 && (
        <Card>
          <h2 className={styles['title']}>{messages.indicators}</h2>
          {outside && <p className={styles['words']}>{messages.outsideBalance}</p>}
          <SchoolIndicators school={school} groups={groups} viewed={viewed} />
        </Card>
      )}
      <SchoolTrend school={school} assessments={groups.flatMap((group) => group.assessments)} viewed={viewed} />
      <div className={styles['columns']}>
        <Card>
          <h2 className={styles['title']}>{messages.classes({ year: String(year) })}</h2>
          <SchoolClasses school={school} viewed={viewed} />
        </Card>
        <Card>
          <h2 className={styles['title']}>{messages.projects}</h2>
          <SchoolProjects school={school} viewed={viewed} />
        </Card>
      </div>
      <SchoolNeighbours school={school} viewed={viewed} />
    </div>
  )
}
