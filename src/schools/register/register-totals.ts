import type { FigureContext } from '#figures/figure-context.ts'
import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { schoolsMessages } from '#language/messages/schools.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { RegisterRow } from './register-row.ts'

/** What the listed schools add up to. A sum over some of them only says of how many it is. */
export function registerTotals(rows: readonly RegisterRow[], { language }: FigureContext): string {
  const messages = schoolsMessages[language]
  const scale = scaleFor('person', 0, language)
  const total = (pick: (row: RegisterRow) => Statistic) => {
    const values = rows.flatMap((row) => {
      const statistic = pick(row)
      return statistic.kind === 'value' ? [statistic.value] : []
    })
    const value = formatNumber(
      values.reduce((sum, one) => sum + one, 0),
      scale,
      language,
    )
    return values.length === rows.length ? value : messages.partly({ value, known: String(values.length), all: String(rows.length) })
  }
  return messages.totals({
    schools: formatNumber(rows.length, scale, language),
    students: total(({ students }) => students),
    classes: total(({ classes }) => classes),
    staff: total(({ staff }) => staff),
  })
}
