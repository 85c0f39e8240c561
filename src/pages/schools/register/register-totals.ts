import type { DistrictView } from '#view/district-view.ts'
import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { reasonWords } from '#format/reason-words.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { RegisterRow } from './register-row.ts'

/** What the listed schools add up to. A sum over some of them only says of how many it is, and why the rest is missing. */
export function registerTotals(rows: readonly RegisterRow[], all: number, { language }: DistrictView): string {
  const messages = registerMessages[language]
  const write = (count: number) => formatNumber(count, scaleFor('person', 0, language))
  const schools = messages.totalSchools({ count: write(rows.length), all: write(all) })
  if (rows.length === 0) return schools
  const total = (name: string, pick: (row: RegisterRow) => Statistic) => {
    const statistics = rows.map(pick)
    const values = statistics.flatMap((one) => (one.kind === 'value' ? [one.value] : []))
    const reasons = [...new Set(statistics.flatMap((one) => (one.kind === 'missing' ? [one.reason] : [])))]
    const why = reasons.map((reason) => inLanguage(reasonWords[reason], language)).join(messages.listSeparator)
    const value = write(values.reduce((sum, one) => sum + one, 0))
    if (values.length === 0) return messages.total({ name, value: why })
    return messages.total({
      name,
      value: reasons.length === 0 ? value : messages.partly({ value, known: write(values.length), reasons: why }),
    })
  }
  return [
    schools,
    total(messages.students, ({ students }) => students),
    total(messages.classes, ({ classes }) => classes),
    total(messages.staff, ({ staff }) => staff),
  ].join(messages.totalSeparator)
}
