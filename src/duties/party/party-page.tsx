import { DutyPage } from '#duties/page/duty-page.tsx'
import type { FigureContext } from '#figures/figure-context.ts'
import { useOpenIndicator } from '#view-state/use-open-indicator.ts'
import { useViewState } from '#view-state/use-view-state.ts'
import { partyStory } from './party-story.ts'

/** The page of the duty: its story, indicators and records. */
export function PartyPage({ context }: { readonly context: FigureContext }) {
  const { view } = useViewState()
  const { indicatorId, close } = useOpenIndicator()
  return (
    <DutyPage context={context} duty="party" story={partyStory(context)} view={view.view} indicatorId={indicatorId} onClosePanel={close} />
  )
}
