import { FigureFrame } from '#charts/figure-frame.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { achievementsMessages } from '#language/messages/achievements.ts'
import { PlanList } from '#records/plan-list.tsx'
import { PolicyList } from '#records/policy-list.tsx'
import { RecordCard } from '#records/record-card.tsx'
import { RecordSources } from '#records/record-sources.tsx'
import { useRecordFocus } from '#view/use-record-focus.ts'
import { useViewState } from '#view/use-view-state.ts'
import { achievementsHeadline } from '#findings/achievements-headline.ts'
import { HonoursByLevel } from './honours-by-level.tsx'
import { policiesOverYears } from '#figures/achievements/policies.ts'
import { ReportPart } from './report-part.tsx'
import { PageHead, PageTitle } from '#ui/page-head.tsx'
import styles from './achievements-page.module.css'

/** 成绩与计划: honours, policies over time, achievements and experience, next steps, and the basic facts of the report. */
export function AchievementsPage({ viewed }: { readonly viewed: DistrictView }) {
  const { view } = useViewState()
  useRecordFocus()
  const messages = achievementsMessages[viewed.language]
  const { honours, policies, plans } = viewed.district.package
  const { title, isIllustrative, summary } = achievementsHeadline(viewed)
  return (
    <div className={styles['page']}>
      <PageHead>
        <PageTitle isIllustrative={isIllustrative}>{title}</PageTitle>
        <p>{summary}</p>
      </PageHead>
      <RecordCard title={messages.honours} count={honours.length} columns={false}>
        {honours.length === 0 ? (
          <p className={styles['none']}>{messages.noHonours}</p>
        ) : (
          <HonoursByLevel honours={honours} viewed={viewed} />
        )}
      </RecordCard>
      <div className={styles['timeline']}>
        <FigureFrame figure={policiesOverYears.build(viewed)} view={view.view} headingLevel={2} />
      </div>
      <RecordCard title={messages.allPolicies} count={policies.length}>
        {policies.length === 0 ? (
          <p className={styles['none']}>{messages.noPolicies}</p>
        ) : (
          <PolicyList policies={policies} viewed={viewed} />
        )}
      </RecordCard>
      <ReportPart part="achievements" title={messages.achievements} none={messages.noAchievements} viewed={viewed} />
      <RecordCard title={messages.plans} count={plans.length}>
        {plans.length === 0 ? <p className={styles['none']}>{messages.noPlans}</p> : <PlanList plans={plans} viewed={viewed} />}
      </RecordCard>
      <ReportPart part="plans" title={messages.plansInReport} none={messages.noPlans} viewed={viewed} />
      <ReportPart part="introduction" title={messages.introduction} none={messages.noIntroduction} viewed={viewed} />
      <RecordSources records={[...honours, ...policies, ...plans]} viewed={viewed} />
    </div>
  )
}
