import type { PageLink } from './route.ts'
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { linkAddress } from './link-address.ts'
import { useViewNavigation } from './view-navigation.ts'
import type { ViewState } from './view-state.ts'
import { writeAddress } from './write-view-state.ts'

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A page of the application, with details of its own where it has some: `/duty/funding`, `/classes?size=large`. */
  readonly to: PageLink
  /** What is to differ from the view that the reader has now. */
  readonly change?: Partial<ViewState>
  /** The record on that page to show and point at. */
  readonly record?: string | null
  /** A link without words has a title or lies beside one that says the same. */
  readonly children?: ReactNode
}

/** A link that keeps the view: filters, language and table view go along to the next page. */
export function ViewLink({ to, change, record = null, onClick, onPointerEnter, children, ...rest }: ViewLinkProps) {
  const { view, latest, open, prepare } = useViewNavigation()
  const addressIn = (now: ViewState) => linkAddress(to, change === undefined ? now : { ...now, ...change }, record)
  const address = addressIn(view)
  return (
    <a
      {...rest}
      href={`#${writeAddress(address)}`}
      onPointerEnter={(event) => {
        prepare(address.path)
        onPointerEnter?.(event)
      }}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || opensElsewhere(event)) return
        event.preventDefault()
        // What was chosen a moment ago may not be drawn yet.
        open(addressIn(latest().view))
      }}
    >
      {children}
    </a>
  )
}

/** A press that asks the browser for a new tab or window, or for a download. */
function opensElsewhere({ button, metaKey, ctrlKey, shiftKey, altKey, currentTarget }: MouseEvent<HTMLAnchorElement>): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey || (currentTarget.target !== '' && currentTarget.target !== '_self')
}
