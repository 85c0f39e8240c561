import { useViewNavigation } from './view-navigation.ts'
import type { ViewState } from './view-state.ts'

interface ViewStateAccess {
  readonly view: ViewState
  /** Changes the view on the page where the reader is; a step that Back undoes, unless it replaces the address. */
  readonly setView: (change: Partial<ViewState>, how?: 'push' | 'replace') => void
}

/** The view that the address holds. */
export function useViewState(): ViewStateAccess {
  const { path, view, details, open } = useViewNavigation()
  return {
    view,
    setView: (change, how = 'push') => {
      open({ path, view: { ...view, ...change }, record: null, details }, how)
    },
  }
}
