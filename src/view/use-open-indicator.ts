import { noDetails } from './details.ts'
import { drillDownOf, pageKey } from './route.ts'
import { useViewNavigation } from './view-navigation.ts'

interface OpenIndicator {
  /** The indicator that the address names; null on the page of the duty itself. */
  readonly indicatorId: string | null
  /** Back to where it was opened from; to its duty where the visit began with it. */
  readonly close: () => void
}

/** The indicator whose panel stands open over its duty's page. */
export function useOpenIndicator(): OpenIndicator {
  const { path, view, leave } = useViewNavigation()
  return {
    indicatorId: drillDownOf(path),
    close: () => {
      leave({ path: pageKey(path), view, record: null, details: noDetails })
    },
  }
}
