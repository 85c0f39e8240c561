import type { FactsFigure } from '#figures/figure.ts'
import { Sparkline } from '#charts/sparkline.tsx'
import { withUnit } from '#format/format-statistic.ts'
import { statusOf } from '#format/status-of.ts'
import { ViewLink } from '#view/view-link.tsx'
import styles from './facts-chart.module.css'

/** Numbers of different units one below the other: name, line over the years, number, and the number before. */
export function FactsChart({ figure }: { readonly figure: FactsFigure }) {
  const { facts, language } = figure
  return (
    <ul className={styles['list']} aria-label={figure.alt}>
      {facts.map(({ id, label, datum, unitText, before, history, chosen, spoken }) => {
        const { statistic, text, to } = datum
        const status = statusOf(statistic, language)
        const words = statistic.kind === 'value' ? withUnit(text, unitText) : text
        const known = history.filter((one) => one.kind === 'value')
        return (
          <li key={id} className={styles['item']}>
            <span className={styles['label']}>{to === undefined ? label : <ViewLink to={to}>{label}</ViewLink>}</span>
            <span className={styles['line']}>{known.length > 1 && <Sparkline series={history} chosen={chosen} label={spoken} />}</span>
            <span className={styles['value']} data-missing={statistic.kind === 'missing'}>
              {words}
              {status !== null && <small className={styles['status']}> {status}</small>}
            </span>
            <span className={styles['before']}>{before}</span>
          </li>
        )
      })}
    </ul>
  )
}
