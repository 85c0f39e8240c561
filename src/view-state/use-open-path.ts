import { useViewNavigation } from './view-navigation.ts'

/** Goes to a page in the same view, as a press on a link there would. */
export function useOpenPath(): (path: string) => void {
  const { view, open } = useViewNavigation()
  return (path) => {
    open({ path, view, record: null })
  }
}
