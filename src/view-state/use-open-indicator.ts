import { noDetails } from './details.ts'
import { useViewNavigation } from './view-navigation.ts'

interface OpenIndicator {
  /** The indicator that the address names; null on the page of the duty itself. */
  readonly indicatorId: string | null
  /** Back to the address of the duty. */
  readonly close: () => void
}

/** The indicator whose panel stands open over its duty's page. */
export function useOpenIndicator(): OpenIndicator {
  const { path, view, open } = useViewNavigation()
  const [, , duty = '', indicatorId = null] = path.split('/')
  return {
    indicatorId,
    close: () => {
      open({ path: `/duty/${duty}`, view, record: null, details: noDetails })
    },
  }
}
