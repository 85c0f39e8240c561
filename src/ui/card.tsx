import type { ReactNode } from 'react'
import styles from './card.module.css'

interface CardProps {
  readonly children: ReactNode
  readonly className?: string | undefined
  /** For what leads to it; it can then take the focus. */
  readonly id?: string
}

/** A white sheet on the page. */
export function Card({ children, className, id }: CardProps) {
  return (
    <div
      {...(id !== undefined && { id, tabIndex: -1 })}
      className={className === undefined ? styles['card'] : `${styles['card'] ?? ''} ${className}`}
    >
      {children}
    </div>
  )
}
