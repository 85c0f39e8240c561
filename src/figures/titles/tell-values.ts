import { clauses } from '#language/mid-sentence.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { changeSinceMessages } from '#language/messages/change-since.ts'
import { inLanguage } from '#language/text.ts'
import { missingReasons, type Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import type { DistrictView } from '#view/district-view.ts'

interface NamedValue {
  readonly name: string
  readonly unit: Unit
  readonly statistic: Statistic
}

/** So many numbers a sentence holds; the figure below it has the rest. */
const mostTold = 2

/** One sentence on several numbers: the first two that are known with their units, then by reason the names of those that are missing. */
export function tellValues(items: readonly NamedValue[], { language }: DistrictView): string {
  const messages = changeSinceMessages[language]
  const known = items.flatMap(({ name, unit, statistic }) =>
    statistic.kind === 'value' ? [messages.first({ name, value: formatStatistic(statistic, unit, language) })] : [],
  )
  const gaps = missingReasons.flatMap((reason) => {
    const names = items.flatMap(({ name, statistic }) => (statistic.kind === 'missing' && statistic.reason === reason ? [name] : []))
    const told = { name: clauses(names, messages.enumeration), reason: inLanguage(reasonWords[reason], language) }
    return names.length === 0 ? [] : [messages.missing(told)]
  })
  return clauses([...(known.length === 0 ? [] : [clauses(known.slice(0, mostTold), messages.clause)]), ...gaps], messages.part)
}
