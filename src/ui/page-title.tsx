import type { ReactNode } from 'react'
import { chartMessages } from '#language/messages/charts.ts'
import { useMessages } from '#language/use-language.ts'
import { Tag } from './tag.tsx'

interface PageTitleProps {
  /** Whether a number or a verdict that it tells was made up. */
  readonly isIllustrative: boolean
  readonly children: ReactNode
}

/** The headline of a page, with the mark that it is illustrative where it is read. */
export function PageTitle({ isIllustrative, children }: PageTitleProps) {
  const messages = useMessages(chartMessages)
  return (
    <h1>
      {children} {isIllustrative && <Tag look="illustrative">{messages.illustrative}</Tag>}
    </h1>
  )
}
