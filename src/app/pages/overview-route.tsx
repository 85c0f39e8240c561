import { OverviewPage } from '#pages/overview/overview-page.tsx'
import { shellMessages } from '#language/messages/shell.ts'
import { use } from 'react'
import { BoardContext } from '../board/board-context.ts'
import { DocumentTitle } from '../frame/document-title.tsx'

export function OverviewRoute() {
  const viewed = use(BoardContext)
  if (viewed === null) return null
  return (
    <>
      <DocumentTitle page={shellMessages[viewed.language].overview} />
      <OverviewPage viewed={viewed} />
    </>
  )
}
