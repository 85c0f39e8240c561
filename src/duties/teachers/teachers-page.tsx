import { DutyPage } from '#duties/page/duty-page.tsx'
import type { FigureContext } from '#figures/figure-context.ts'
import { useOpenIndicator } from '#view-state/use-open-indicator.ts'
import { useViewState } from '#view-state/use-view-state.ts'
import { teachersStory } from './teachers-story.ts'

/** The page of the duty: its story, indicators and records. */
export function TeachersPage({ context }: { readonly context: FigureContext }) {
  const { view } = useViewState()
  const { indicatorId, close } = useOpenIndicator()
  return (
    <DutyPage
      context={context}
      duty="teachers"
      story={teachersStory(context)}
      view={view.view}
      indicatorId={indicatorId}
      onClosePanel={close}
    />
  )
}
