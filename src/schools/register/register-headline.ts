import type { FigureContext } from '#figures/figure-context.ts'
import { schoolsMessages } from '#language/messages/schools.ts'
import type { RegisterRow } from './register-row.ts'

/** How many schools fall short of a standard that binds each school. */
export function registerHeadline(rows: readonly RegisterRow[], { language, year }: FigureContext): string {
  const messages = schoolsMessages[language]
  const all = String(rows.length)
  if (rows.length === 0) return messages.headlineNone({ year: String(year) })
  const tested = rows.filter(
    ({ verdicts }) => verdicts !== null && verdicts.counts.met + verdicts.counts.watch + verdicts.counts['not-met'] > 0,
  )
  if (tested.length === 0) return messages.headlineUnknown({ all })
  const short = tested.filter(({ verdicts }) => verdicts !== null && verdicts.counts['not-met'] > 0).length
  return short === 0 ? messages.headlineWell({ all }) : messages.headline({ all, short: String(short) })
}
