import { Card } from '#ui/card.tsx'
import { useId, type ReactNode } from 'react'
import styles from './record-card.module.css'

interface RecordCardProps {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}

/** A titled list of records with their number. */
export function RecordCard({ title, count, children }: RecordCardProps) {
  const id = useId()
  return (
    <Card>
      <section aria-labelledby={id}>
        <h2 id={id} className={styles['title']}>
          {title} {count > 0 && <small>{count}</small>}
        </h2>
        {children}
      </section>
    </Card>
  )
}
