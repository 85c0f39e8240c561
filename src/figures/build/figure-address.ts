import type { PageLink } from '#view/route.ts'
import { linkAddress } from '#view/link-address.ts'
import type { ViewState } from '#view/view-state.ts'
import { writeAddress } from '#view/write-view-state.ts'
import type { Figure } from '../figure.ts'

/**
 * The whole address of what a number of a figure leads to, for what leaves the board: a file, a slide. It shows the figure's own
 * district, year, stage and language. `board` is the address of the board, without hash: `http://intranet/duty-board/`.
 */
export function figureAddress(to: PageLink, { language, scope }: Figure, board: string): string {
  const { district, year, stage, isReportedOnly: reportedOnly } = scope
  const view: ViewState = { district, year, stage, reportedOnly, view: 'chart', language }
  return `${board}#${writeAddress(linkAddress(to, view))}`
}
