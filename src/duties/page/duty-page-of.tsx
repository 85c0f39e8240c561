import type { FigureContext } from '#figures/figure-context.ts'
import type { DutyId } from '#statistics/duty.ts'
import { useOpenIndicator } from '#view-state/use-open-indicator.ts'
import { useViewState } from '#view-state/use-view-state.ts'
import { DutyPage } from './duty-page.tsx'
import type { DutyStory } from './duty-story.ts'

/** The page of a duty as the address has it: what the duty tells, as charts or tables, with the panel of an indicator open or not. */
export function dutyPageOf(duty: DutyId, story: (context: FigureContext) => DutyStory) {
  return function PageOfDuty({ context }: { readonly context: FigureContext }) {
    const { view } = useViewState()
    const { indicatorId, close } = useOpenIndicator()
    return <DutyPage context={context} duty={duty} story={story(context)} view={view.view} indicatorId={indicatorId} onClosePanel={close} />
  }
}
