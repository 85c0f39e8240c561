import type { DistrictView } from '#view/district-view.ts'
import { dutyPageMessages } from '#language/messages/duty-page.ts'
import { recordsMessages } from '#language/messages/records.ts'
import { HonourList } from '#records/honour-list.tsx'
import { PlanList } from '#records/plan-list.tsx'
import { PolicyList } from '#records/policy-list.tsx'
import { ProjectList } from '#records/project-list.tsx'
import { RecordCard } from '#records/record-card.tsx'
import { RecordSources } from '#records/record-sources.tsx'
import type { DutyId } from '#statistics/duty.ts'
import styles from './duty-page.module.css'

/** The projects, policies, honours and plans of a duty; kinds that it has none of are named in one line. */
export function DutyRecords({ viewed, duty }: { readonly viewed: DistrictView; readonly duty: DutyId }) {
  const { district, language } = viewed
  const messages = recordsMessages[language]
  const ofDuty = (record: { readonly duty: DutyId | null }) => record.duty === duty
  const projects = district.package.projects.filter(ofDuty)
  const policies = district.package.policies.filter(ofDuty)
  const honours = district.package.honours.filter(ofDuty)
  const plans = district.package.plans.filter(ofDuty)
  const cards = [
    { title: messages.projects, count: projects.length, list: <ProjectList projects={projects} viewed={viewed} /> },
    { title: messages.policies, count: policies.length, list: <PolicyList policies={policies} viewed={viewed} /> },
    { title: messages.honours, count: honours.length, list: <HonourList honours={honours} viewed={viewed} /> },
    { title: messages.plans, count: plans.length, list: <PlanList plans={plans} viewed={viewed} /> },
  ]
  const empty = cards.filter(({ count }) => count === 0).map(({ title }) => title)
  return (
    <div className={styles['records']}>
      {cards
        .filter(({ count }) => count > 0)
        .map(({ title, count, list }) => (
          <RecordCard key={title} title={title} count={count}>
            {list}
          </RecordCard>
        ))}
      {empty.length > 0 && (
        <p className={styles['noRecords']}>
          {(district.reportedOnly ? dutyPageMessages[language].noReportedRecords : dutyPageMessages[language].noRecords)({
            kinds: empty.join(dutyPageMessages[language].separator),
          })}
        </p>
      )}
      <RecordSources records={[...projects, ...policies, ...honours, ...plans]} viewed={viewed} />
    </div>
  )
}
