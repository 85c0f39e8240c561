import type { Language } from '#language/language.ts'
import { chartMessages } from '#language/messages/charts.ts'

/** "来源：自查报告 二（四）；示意数据"; empty without any. */
export function sourceWords(sources: readonly string[], language: Language): string {
  const messages = chartMessages[language]
  return sources.length === 0 ? '' : messages.source({ sources: sources.join(messages.sourceSeparator) })
}
