import { DutyPage } from '#duties/page/duty-page.tsx'
import type { FigureContext } from '#figures/figure-context.ts'
import { dutyWords } from '#format/duty-words.ts'
import { inLanguage } from '#language/text.ts'
import { useOpenIndicator } from '#view-state/use-open-indicator.ts'
import { useViewState } from '#view-state/use-view-state.ts'

/** The duty with its indicators and records. */
export function PartyPage({ context }: { readonly context: FigureContext }) {
  const { view } = useViewState()
  const { indicatorId, close } = useOpenIndicator()
  const title = inLanguage(dutyWords['party'].name, context.language)
  return (
    <DutyPage
      context={context}
      duty="party"
      story={{ title, summary: '', figures: [] }}
      view={view.view}
      indicatorId={indicatorId}
      onClosePanel={close}
    />
  )
}
