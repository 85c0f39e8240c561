import type { ReactNode } from 'react'
import { BasisMarks } from './marks/basis-marks.tsx'

interface PageTitleProps {
  /** Whether a number or a verdict that it tells was made up. */
  readonly isIllustrative: boolean
  /** Whether it rests on a number that is to be checked. */
  readonly isDoubtful: boolean
  readonly children: ReactNode
}

/** The headline of a page, with the marks of what it rests on where it is read. */
export function PageTitle({ isIllustrative, isDoubtful, children }: PageTitleProps) {
  return (
    <h1>
      {children} <BasisMarks isIllustrative={isIllustrative} isDoubtful={isDoubtful} />
    </h1>
  )
}
