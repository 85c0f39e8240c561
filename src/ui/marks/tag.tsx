import type { ReactNode } from 'react'
import styles from './tag.module.css'

interface TagProps {
  /** `illustrative` dashed, `doubtful` framed in amber, `rule` grey, `unconfirmed` amber. */
  readonly look: 'illustrative' | 'doubtful' | 'rule' | 'unconfirmed'
  readonly children: ReactNode
}

/** A few characters beside a number, a title or a name: what it rests on, which kind of rule it stands in. */
export function Tag({ look, children }: TagProps) {
  return (
    <span className={styles['tag']} data-look={look}>
      {children}
    </span>
  )
}
