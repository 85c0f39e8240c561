import type { Details } from './details.ts'
import type { ViewState } from './view-state.ts'

/** Where the reader is: a page, what is filtered, and the record on it that is pointed at. */
export interface ViewAddress {
  /** `/`, `/duty/funding`, `/duty/funding/education-share`, `/balance`, `/schools/<id>`, `/achievements`. */
  readonly path: string
  readonly view: ViewState
  readonly record: string | null
  readonly details: Details
}
