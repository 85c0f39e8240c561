import type { ChecklistFigure } from '#figures/figure.ts'
import { statusOf } from '#format/status-of.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { inLanguage } from '#language/text.ts'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { ViewLink } from '#view/view-link.tsx'
import styles from './checklist-chart.module.css'

/** Requirements one below the other: what is asked, what was reached, and the verdict. */
export function ChecklistChart({ figure }: { readonly figure: ChecklistFigure }) {
  const { items, language } = figure
  return (
    <ul className={styles['list']} aria-label={figure.alt}>
      {items.map(({ id, label, datum, standard, verdict }) => {
        const { statistic, text, to } = datum
        const status = statusOf(statistic, language)
        return (
          <li key={id} className={styles['item']}>
            <span className={styles['label']}>{to === undefined ? label : <ViewLink to={to}>{label}</ViewLink>}</span>
            <span className={styles['value']} data-missing={statistic.kind === 'missing'}>
              {text}
              {status !== null && <small className={styles['status']}> {status}</small>}
            </span>
            <span className={styles['standard']}>{standard}</span>
            <span className={styles['verdict']}>
              {verdict !== 'no-standard' && <VerdictMark verdict={verdict} words={inLanguage(verdictWords[verdict], language)} />}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
