import { SchoolsPage } from '#pages/schools/schools-page.tsx'
import { shellMessages } from '#language/messages/shell.ts'
import { use } from 'react'
import { BoardContext } from '../board/board-context.ts'
import { DocumentTitle } from '../frame/document-title.tsx'

export function SchoolsRoute() {
  const viewed = use(BoardContext)
  if (viewed === null) return null
  return (
    <>
      <DocumentTitle page={shellMessages[viewed.language].schools} />
      <SchoolsPage viewed={viewed} />
    </>
  )
}
