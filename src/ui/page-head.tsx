import type { ReactNode } from 'react'
import { BasisMarks } from './marks/basis-marks.tsx'
import styles from './page-head.module.css'

/** The head of a page: its headline, and in soft words below it what the headline leaves out. */
export function PageHead({ children }: { readonly children: ReactNode }) {
  return <header className={styles['head']}>{children}</header>
}

interface PageTitleProps {
  /** Whether a number or a verdict that it tells was made up. */
  readonly isIllustrative?: boolean
  /** Whether it rests on a number that is to be checked. */
  readonly isDoubtful?: boolean
  readonly children: ReactNode
}

/** The headline of a page, with the marks of what it rests on where it is read. */
export function PageTitle({ isIllustrative = false, isDoubtful = false, children }: PageTitleProps) {
  return (
    <h1 className={styles['title']}>
      {children} <BasisMarks isIllustrative={isIllustrative} isDoubtful={isDoubtful} />
    </h1>
  )
}
