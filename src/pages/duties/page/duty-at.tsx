import type { DistrictView } from '#view/district-view.ts'
import { routeOf } from '#view/route.ts'
import { useOpenIndicator } from '#view/use-open-indicator.ts'
import { useRecordFocus } from '#view/use-record-focus.ts'
import { useViewNavigation } from '#view/view-navigation.ts'
import { DutyPage } from './duty-page.tsx'
import { dutyStory } from './duty-story.ts'

/** The duty at the address, with the panel of the indicator that it names. */
export function DutyAt({ viewed }: { readonly viewed: DistrictView }) {
  const { path, view } = useViewNavigation()
  const { indicatorId, close } = useOpenIndicator()
  useRecordFocus()
  const route = routeOf(path)
  if (route?.page !== 'duty') return null
  const { duty } = route
  return (
    <DutyPage
      key={duty}
      viewed={viewed}
      duty={duty}
      story={dutyStory(duty, viewed)}
      view={view.view}
      indicatorId={indicatorId}
      onClosePanel={close}
    />
  )
}
