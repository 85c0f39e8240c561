import type { ChecklistFigure } from '#figures/figure.ts'
import { statusWords } from '#format/status-words.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { inLanguage } from '#language/text.ts'
import { VerdictMark } from '#ui/verdict-mark.tsx'
import { ViewLink } from '#view/view-link.tsx'
import styles from './checklist-chart.module.css'

/** Requirements one below the other: what is asked, what was reached, and the verdict. */
export function ChecklistChart({ figure }: { readonly figure: ChecklistFigure }) {
  const { items, language } = figure
  return (
    <ul className={styles['list']} aria-label={figure.alt}>
      {items.map(({ id, label, datum, standard, verdict }) => {
        const { statistic, text, to } = datum
        return (
          <li key={id} className={styles['item']}>
            <span className={styles['label']}>{to === undefined ? label : <ViewLink to={to}>{label}</ViewLink>}</span>
            <span className={styles['value']} data-missing={statistic.kind === 'missing'}>
              {text}
              {statistic.kind === 'value' && statistic.status !== 'reported' && (
                <small className={styles['status']}> {inLanguage(statusWords[statistic.status], language)}</small>
              )}
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
