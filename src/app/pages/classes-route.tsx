import { ClassesPage } from '#pages/classes/classes-page.tsx'
import { shellMessages } from '#language/messages/shell.ts'
import { use } from 'react'
import { BoardContext } from '../board/board-context.ts'
import { DocumentTitle } from '../frame/document-title.tsx'

export function ClassesRoute() {
  const viewed = use(BoardContext)
  if (viewed === null) return null
  return (
    <>
      <DocumentTitle page={shellMessages[viewed.language].classes} />
      <ClassesPage viewed={viewed} />
    </>
  )
}
