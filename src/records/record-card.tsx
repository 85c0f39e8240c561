import { Card } from '#ui/card.tsx'
import { useId, type ReactNode } from 'react'
import styles from './record-card.module.css'

interface RecordCardProps {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
  /** `false` for records that have an arrangement of their own. */
  readonly columns?: boolean
}

/** With more records than these a card takes the whole row and lists them in two columns. */
const longList = 6

/** A titled list of records with their number. */
export function RecordCard({ title, count, children, columns = true }: RecordCardProps) {
  const id = useId()
  return (
    <Card className={columns && count > longList ? styles['wide'] : ''}>
      <section aria-labelledby={id}>
        <h2 id={id} className={styles['title']}>
          {title} {count > 0 && <small>{count}</small>}
        </h2>
        <div className={styles['records']}>{children}</div>
      </section>
    </Card>
  )
}
