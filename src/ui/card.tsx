import type { ReactNode } from 'react'
import styles from './card.module.css'

interface CardProps {
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A white sheet on the page. */
export function Card({ children, className }: CardProps) {
  return <div className={className === undefined ? styles['card'] : `${styles['card'] ?? ''} ${className}`}>{children}</div>
}
