import type { FigureContext } from '#figures/figure-context.ts'
import { inLanguage } from '#language/text.ts'
import type { Plan } from '#statistics/district-package.ts'
import { Citation } from './citation.tsx'
import { formatDate } from './format-date.ts'
import { RecordFigures } from './record-figures.tsx'
import styles from './records.module.css'

interface PlanListProps {
  readonly plans: readonly Plan[]
  readonly context: FigureContext
  /** In two columns where there is room. */
  readonly wide?: boolean
}

/** What the district means to do next. */
export function PlanList({ plans, context, wide = false }: PlanListProps) {
  const { language } = context
  return (
    <ul className={`${styles['list']} ${wide ? styles['columns'] : ''}`}>
      {plans.map((plan) => (
        <li key={plan.id} id={`record-${plan.id}`} tabIndex={-1} className={styles['record']}>
          <p className={styles['name']}>{inLanguage(plan.text, language)}</p>
          <RecordFigures figures={plan.figures} context={context} />
          <p className={styles['foot']}>
            {plan.date !== undefined && <time dateTime={plan.date}>{formatDate(plan.date, language)}</time>}
            <Citation record={plan} context={context} />
          </p>
        </li>
      ))}
    </ul>
  )
}
