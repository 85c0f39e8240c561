import type { ReactNode } from 'react'
import type { Figure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { Icon } from '#ui/marks/icons.tsx'
import styles from './figure-frame.module.css'

interface FigureToolsProps {
  readonly figure: Figure
  readonly view: 'chart' | 'table'
  readonly onView: (view: 'chart' | 'table') => void
  /** More tools beside it. */
  readonly children?: ReactNode
}

/** What can be done with a figure: see its table, see it large. */
export function FigureTools({ figure, view, onView, children }: FigureToolsProps) {
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
      {children}
    </div>
  )
}
