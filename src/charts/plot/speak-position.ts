import { statusWords } from '#format/status-words.ts'
import type { Language } from '#language/language.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { inLanguage } from '#language/text.ts'
import type { PlotEntry, PlotStop } from './plot-stop.ts'

/** A mark in words, as the live region says it: "2018，小学：1,000 元/生·年（报告值）；小学标准 600". */
export function speakPosition(stop: PlotStop, entry: PlotEntry, language: Language): string {
  const messages = chartMessages[language]
  const value = entry.name === stop.label || entry.name === '' ? entry.words : messages.pair({ name: entry.name, value: entry.words })
  const status = entry.status === null ? '' : messages.inBrackets({ words: inLanguage(statusWords[entry.status], language) })
  const spoken = messages.atCategory({ category: stop.label, words: `${value}${status}` })
  const standards = stop.standards.map(({ name, words }) => (words === '' ? name : messages.pair({ name, value: words })))
  return [spoken, ...standards].join(messages.listSeparator)
}
