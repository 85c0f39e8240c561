import type { TiersFigure } from '#figures/figure.ts'
import { tierMarks } from '#charts/layout/tier-marks.ts'
import { withUnit } from '#format/format-statistic.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { ViewLink } from '#view/view-link.tsx'
import styles from './tiers-chart.module.css'

/** Tiers of a network from the top down, each as many marks as it has members. */
export function TiersChart({ figure }: { readonly figure: TiersFigure }) {
  const messages = chartMessages[figure.language]
  return (
    <ol className={styles['tiers']} aria-label={figure.alt}>
      {figure.tiers.map(({ id, label, note, datum }) => {
        const { statistic, text, to } = datum
        const marks = tierMarks(datum)
        const each = marks?.each ?? 1
        const words = statistic.kind === 'value' ? withUnit(text, figure.scale.words) : text
        return (
          <li key={id} className={styles['tier']}>
            <span className={styles['label']}>{label}</span>
            <span className={styles['count']} data-missing={statistic.kind === 'missing'}>
              {to === undefined ? words : <ViewLink to={to}>{words}</ViewLink>}
            </span>
            {marks !== null && <Marks count={marks.count} illustrative={!marks.isReported} />}
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
