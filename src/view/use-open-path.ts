import type { PageLink } from './route.ts'
import { linkAddress } from './link-address.ts'
import { useViewNavigation } from './view-navigation.ts'

/** Goes to a page in the same view, as a press on a link there would. */
export function useOpenPath(): (to: PageLink) => void {
  const { view, open } = useViewNavigation()
  return (to) => {
    open(linkAddress(to, view))
  }
}
