import { reasonWords } from '#format/reason-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { Language } from '#language/language.ts'
import { indicatorTableMessages } from '#language/messages/indicator-table.ts'
import { inLanguage } from '#language/text.ts'
import type { MissingReason } from '#statistics/statistic.ts'

/** What an indicator lacks to be computed: its missing inputs by name, the class lists, or its own number. */
export function missingWords({ indicator, measurement }: Assessment, reason: MissingReason, language: Language): string {
  const messages = indicatorTableMessages[language]
  const wordsOf = (one: MissingReason) => inLanguage(reasonWords[one], language)
  const lacking = measurement.inputs.flatMap(({ name, statistic }) =>
    statistic.kind === 'missing' ? [messages.inputMissing({ name: inLanguage(name, language), reason: wordsOf(statistic.reason) })] : [],
  )
  if (lacking.length > 0) {
    const names = lacking.slice(0, 2).join(messages.inputSeparator)
    return lacking.length > 2 ? messages.inputsMissingMore({ names }) : messages.inputsMissing({ names })
  }
  if (indicator.level === 'class') return messages.classesMissing
  return messages.valueMissing({ reason: wordsOf(reason) })
}
