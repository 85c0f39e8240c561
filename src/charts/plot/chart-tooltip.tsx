import type { Figure } from '#figures/figure.ts'
import { statusWords } from '#format/status-words.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { inLanguage } from '#language/text.ts'
import type { Size } from '#charts/layout/plot-area.ts'
import { cssColour, toneColour } from '#charts/drawing/paint.ts'
import type { PlotEntry, PlotStop } from './plot-stop.ts'
import styles from './chart-stage.module.css'

interface ChartTooltipProps {
  readonly stop: PlotStop
  readonly entry: PlotEntry
  readonly figure: Figure
  readonly size: Size
  /** Another tap opens what is shown. */
  readonly opens: boolean
}

/** Every mark of a category with its unit and status, and the standards that held. */
export function ChartTooltip({ stop, entry, figure, size, opens }: ChartTooltipProps) {
  const box = entry.frame ?? entry.box
  const middle = box.x + box.width / 2
  const toLeft = middle > size.width / 2
  const place = toLeft ? { right: size.width - middle + 14 } : { left: middle + 14 }
  const low = box.y > size.height * 0.55
  return (
    <div
      className={styles['tooltip']}
      aria-hidden="true"
      style={{
        ...place,
        ...(low ? { bottom: Math.max(4, size.height - box.y - 24) } : { top: Math.max(4, box.y - 16) }),
        maxWidth: Math.max(150, size.width * 0.6),
      }}
    >
      <p className={styles['category']}>{stop.label}</p>
      <ul>
        {stop.entries.map((one) => (
          <li key={one.id} data-current={one === entry && stop.entries.length > 1}>
            <i data-status={one.status ?? 'missing'} style={{ color: cssColour(toneColour(one.tone)) }} />
            {one.name !== stop.label && <span>{one.name}</span>}
            <b>{one.words}</b>
            {one.status !== null && <small>{inLanguage(statusWords[one.status], figure.language)}</small>}
          </li>
        ))}
        {stop.standards.map(({ id, name, words }) => (
          <li key={id} data-standard="true">
            <i />
            <span>{name}</span>
            {words !== '' && <b>{words}</b>}
          </li>
        ))}
      </ul>
      {opens && <p className={styles['opens']}>{chartMessages[figure.language].tapOpens}</p>}
    </div>
  )
}
