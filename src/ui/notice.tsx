import type { ReactNode } from 'react'
import { Icon } from './marks/icons.tsx'
import styles from './notice.module.css'

interface NoticeProps {
  readonly title: string
  readonly children?: ReactNode
}

/** Something the reader should know about this page, said once and calmly. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <div className={styles['notice']} role="status">
      <Icon name="warning" />
      <div>
        <p className={styles['title']}>{title}</p>
        {children !== undefined && <div className={styles['words']}>{children}</div>}
      </div>
    </div>
  )
}
