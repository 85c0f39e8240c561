import type { Figure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { Icon } from '#ui/icons.tsx'
import styles from './figure-frame.module.css'

interface FigureToolsProps {
  readonly figure: Figure
  readonly view: 'chart' | 'table'
  readonly onView: (view: 'chart' | 'table') => void
  readonly onEnlarge?: () => void
}

/** What can be done with a figure: see its table, see it large. */
export function FigureTools({ figure, view, onView, onEnlarge }: FigureToolsProps) {
  const messages = chartMessages[figure.language]
  const words = view === 'chart' ? messages.showTable : messages.showChart
  return (
    <div className={styles['tools']}>
      <button
        type="button"
        className={styles['tool']}
        aria-label={messages.pair({ name: words, value: figure.title })}
        title={words}
        onClick={() => onView(view === 'chart' ? 'table' : 'chart')}
      >
        <Icon name={view === 'chart' ? 'table' : 'chart'} size={16} />
      </button>
      {onEnlarge !== undefined && (
        <button
          type="button"
          className={styles['tool']}
          aria-label={messages.pair({ name: messages.enlarge, value: figure.title })}
          title={messages.enlarge}
          onClick={onEnlarge}
        >
          <svg width="1rem" height="1rem" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
            <path d="M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7" />
          </svg>
        </button>
      )}
    </div>
  )
}
