import type { ReactNode } from 'react'
import styles from './alert-panel.module.css'
import { Icon } from './marks/icons.tsx'

interface AlertPanelProps {
  readonly title: string
  /** In the place of a whole page, over one that goes on, or as a line above what is shown instead. */
  readonly look: 'page' | 'over' | 'line'
  /** Something is wrong, or only not there for now. */
  readonly tone: 'wrong' | 'waiting'
  /** Paragraphs: what happened and what to do. */
  readonly children: ReactNode
  /** Buttons and links on. */
  readonly actions: ReactNode
  /** Stands below the actions: what a message rests on. */
  readonly details?: ReactNode
}

const headings = { page: 'h1', over: 'h2', line: 'p' } as const

/** A failure in words: what happened, and the ways on. Told at once to those who hear the page; a line, of which there may be many, when they have time. */
export function AlertPanel({ title, look, tone, children, actions, details }: AlertPanelProps) {
  const Title = headings[look]
  return (
    <div className={styles['panel']} role={look === 'line' ? 'status' : 'alert'} data-look={look} data-tone={tone}>
      <Title className={styles['title']}>
        <Icon name="warning" />
        {title}
      </Title>
      {children}
      <div className={styles['actions']}>{actions}</div>
      {details}
    </div>
  )
}
