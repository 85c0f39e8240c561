import { midSentence } from '#language/mid-sentence.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { changeSinceMessages } from '#language/messages/change-since.ts'
import { inLanguage } from '#language/text.ts'
import { sumOfAll } from '#statistics/sums.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import type { DistrictView } from '#view/district-view.ts'

interface Part {
  readonly name: string
  readonly statistic: Statistic
}

/**
 * What is known of a whole where some of its parts have no number: "新增学位已知 630 个（初中、高中未采集）". It is no total: nothing is
 * compared with it. Null where every part is known, and where none is.
 */
export function tellParts(name: string, unit: Unit, parts: readonly Part[], { language }: Pick<DistrictView, 'language'>): string | null {
  const messages = changeSinceMessages[language]
  const total = sumOfAll(parts.map(({ statistic }) => statistic).filter(({ kind }) => kind === 'value'))
  const [first] = parts.flatMap(({ statistic }) =>
    statistic.kind === 'missing' && statistic.reason !== 'not-applicable' ? [statistic] : [],
  )
  if (first === undefined || total.kind === 'missing') return null
  const unknown = parts.filter(({ statistic }) => statistic.kind === 'missing' && statistic.reason === first.reason)
  return messages.known({
    name,
    value: formatStatistic(total, unit, language),
    unknown: unknown.map((part) => midSentence(part.name)).join(messages.enumeration),
    reason: inLanguage(reasonWords[first.reason], language),
  })
}
