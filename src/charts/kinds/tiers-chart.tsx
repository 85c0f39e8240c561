import type { TiersFigure } from '#figures/figure.ts'
import { withUnit } from '#format/format-statistic.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { ViewLink } from '#view/view-link.tsx'
import styles from './tiers-chart.module.css'

const most = 120

/** Tiers of a network from the top down, each as many marks as it has members. */
export function TiersChart({ figure }: { readonly figure: TiersFigure }) {
  const messages = chartMessages[figure.language]
  return (
    <ol className={styles['tiers']} aria-label={figure.alt}>
      {figure.tiers.map(({ id, label, note, datum }) => {
        const { statistic, text, to } = datum
        const value = statistic.kind === 'value' ? statistic.value : 0
        const each = Math.max(1, Math.ceil(value / most))
        const words = statistic.kind === 'value' ? withUnit(text, figure.scale.words) : text
        return (
          <li key={id} className={styles['tier']}>
            <span className={styles['label']}>{label}</span>
            <span className={styles['count']} data-missing={statistic.kind === 'missing'}>
              {to === undefined ? words : <ViewLink to={to}>{words}</ViewLink>}
            </span>
            {statistic.kind === 'value' && <Marks count={Math.round(value / each)} illustrative={statistic.status !== 'reported'} />}
            {(note !== undefined || each > 1) && (
              <span className={styles['note']}>
                {[note, each > 1 ? messages.marksEach({ count: String(each) }) : undefined]
                  .filter((part) => part !== undefined)
                  .join(messages.listSeparator)}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Marks({ count, illustrative }: { readonly count: number; readonly illustrative: boolean }) {
  const marks = Array.from({ length: count }, (_, index) => index)
  return (
    <span className={styles['marks']} data-status={illustrative ? 'illustrative' : 'reported'} aria-hidden="true">
      {marks.map((mark) => (
        <i key={mark} />
      ))}
    </span>
  )
}
