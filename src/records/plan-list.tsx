import type { DistrictView } from '#view/district-view.ts'
import { inLanguage } from '#language/text.ts'
import type { Plan } from '#statistics/district-package.ts'
import { Citation } from './citation.tsx'
import { formatDate } from '#format/format-date.ts'
import { RecordFigures } from './record-figures.tsx'
import styles from './records.module.css'

interface PlanListProps {
  readonly plans: readonly Plan[]
  readonly viewed: DistrictView
}

/** What the district means to do next. */
export function PlanList({ plans, viewed }: PlanListProps) {
  const { language } = viewed
  return (
    <ul className={styles['list']}>
      {plans.map((plan) => (
        <li key={plan.id} id={`record-${plan.id}`} tabIndex={-1} className={styles['record']}>
          <p className={styles['name']}>{inLanguage(plan.text, language)}</p>
          <RecordFigures record={plan} viewed={viewed} />
          <p className={styles['foot']}>
            {plan.date !== undefined && <time dateTime={plan.date}>{formatDate(plan.date, language)}</time>}
            <Citation record={plan} viewed={viewed} />
          </p>
        </li>
      ))}
    </ul>
  )
}
