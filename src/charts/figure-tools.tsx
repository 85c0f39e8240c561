import type { ReactNode } from 'react'
import type { Figure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { ToolButton } from '#ui/controls/tool-button.tsx'
import { Icon } from '#ui/marks/icons.tsx'
import styles from './figure-frame.module.css'

interface FigureToolsProps {
  readonly figure: Figure
  readonly view: 'chart' | 'table'
  readonly onView: (view: 'chart' | 'table') => void
  /** More tools beside it. */
  readonly children?: ReactNode
}

/** What can be done with a figure: see its table, see it large, take it away. */
export function FigureTools({ figure, view, onView, children }: FigureToolsProps) {
  const messages = chartMessages[figure.language]
  const words = view === 'chart' ? messages.showTable : messages.showChart
  return (
    <div className={styles['tools']}>
      <ToolButton
        words={words}
        name={messages.pair({ name: words, value: figure.title })}
        onClick={() => onView(view === 'chart' ? 'table' : 'chart')}
      >
        <Icon name={view === 'chart' ? 'table' : 'chart'} size={16} />
      </ToolButton>
      {children}
    </div>
  )
}
