import { IndicatorListPage } from '#pages/indicator-list/indicator-list-page.tsx'
import { shellMessages } from '#language/messages/shell.ts'
import { use } from 'react'
import { BoardContext } from '../board/board-context.ts'
import { DocumentTitle } from '../frame/document-title.tsx'

export function IndicatorListRoute() {
  const viewed = use(BoardContext)
  if (viewed === null) return null
  return (
    <>
      <DocumentTitle page={shellMessages[viewed.language].indicators} />
      <IndicatorListPage viewed={viewed} />
    </>
  )
}
