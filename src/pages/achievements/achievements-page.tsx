import { FigureFrame } from '#charts/figure-frame.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { achievementsMessages } from '#language/messages/achievements.ts'
import { PlanList } from '#records/plan-list.tsx'
import { PolicyList } from '#records/policy-list.tsx'
import { RecordCard } from '#records/record-card.tsx'
import { RecordSources } from '#records/record-sources.tsx'
import { useViewState } from '#view/use-view-state.ts'
import { achievementsHeadline } from './achievements-headline.ts'
import { HonoursByLevel } from './honours-by-level.tsx'
import { policiesOverYears } from '#figures/achievements/policies.ts'
import { ReportPart } from './report-part.tsx'
import styles from './achievements-page.module.css'

/** 成绩与计划: honours, policies over time, achievements and experience, next steps, and the basic facts of the report. */
export function AchievementsPage({ context }: { readonly context: DistrictView }) {
  const { view } = useViewState()
  const messages = achievementsMessages[context.language]
  const { honours, policies, plans } = context.district.package
  const { title, summary } = achievementsHeadline(context)
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{title}</h1>
        <p>{summary}</p>
      </header>
      <RecordCard title={messages.honours} count={honours.length} columns={false}>
        {honours.length === 0 ? (
          <p className={styles['none']}>{messages.noHonours}</p>
        ) : (
          <HonoursByLevel honours={honours} context={context} />
        )}
      </RecordCard>
      <div className={styles['timeline']}>
        <FigureFrame figure={policiesOverYears.build(context)} view={view.view} headingLevel={2} />
      </div>
      <RecordCard title={messages.allPolicies} count={policies.length}>
        {policies.length === 0 ? (
          <p className={styles['none']}>{messages.noPolicies}</p>
        ) : (
          <PolicyList policies={policies} context={context} />
        )}
      </RecordCard>
      <ReportPart part="achievements" title={messages.achievements} none={messages.noAchievements} context={context} />
      <RecordCard title={messages.plans} count={plans.length}>
        {plans.length === 0 ? <p className={styles['none']}>{messages.noPlans}</p> : <PlanList plans={plans} context={context} />}
      </RecordCard>
      <ReportPart part="plans" title={messages.plansInReport} none={messages.noPlans} context={context} />
      <ReportPart part="introduction" title={messages.introduction} none={messages.noIntroduction} context={context} />
      <RecordSources records={[...honours, ...policies, ...plans]} context={context} />
    </div>
  )
}
