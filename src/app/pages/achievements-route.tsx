import { AchievementsPage } from '#pages/achievements/achievements-page.tsx'
import { shellMessages } from '#language/messages/shell.ts'
import { useRecordFocus } from '#view/use-record-focus.ts'
import { use } from 'react'
import { BoardContext } from '../board/board-context.ts'
import { DocumentTitle } from '../frame/document-title.tsx'

export function AchievementsRoute() {
  const viewed = use(BoardContext)
  useRecordFocus()
  if (viewed === null) return null
  return (
    <>
      <DocumentTitle page={shellMessages[viewed.language].achievements} />
      <AchievementsPage viewed={viewed} />
    </>
  )
}
