import { DutyPage } from '#pages/duties/page/duty-page.tsx'
import { dutyStory } from '#pages/duties/page/duty-story.ts'
import { dutyWords } from '#format/duty-words.ts'
import { inLanguage } from '#language/text.ts'
import type { DutyId } from '#statistics/duty.ts'
import { routeOf } from '#view/route.ts'
import { useOpenIndicator } from '#view/use-open-indicator.ts'
import { useViewState } from '#view/use-view-state.ts'
import { useRecordFocus } from '#view/use-record-focus.ts'
import { useViewNavigation } from '#view/view-navigation.ts'
import { use } from 'react'
import { BoardContext } from '../board/board-context.ts'
import { DocumentTitle } from '../frame/document-title.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** The page of the duty in the address. */
export function DutyRoute() {
  const route = routeOf(useViewNavigation().path)
  return route?.page === 'duty' ? <KnownDuty key={route.duty} duty={route.duty} /> : <NotFoundPage />
}

function KnownDuty({ duty }: { readonly duty: DutyId }) {
  const viewed = use(BoardContext)
  const { view } = useViewState()
  const { indicatorId, close } = useOpenIndicator()
  useRecordFocus()
  if (viewed === null) return null
  const indicator = viewed.assessments.find((one) => one.indicator.id === indicatorId)?.indicator
  return (
    <>
      <DocumentTitle page={inLanguage((indicator ?? dutyWords[duty]).name, viewed.language)} />
      <DutyPage
        viewed={viewed}
        duty={duty}
        story={dutyStory(duty, viewed)}
        view={view.view}
        indicatorId={indicatorId}
        onClosePanel={close}
      />
    </>
  )
}
