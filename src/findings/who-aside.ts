import type { Language } from '#language/language.ts'
import { findingMessages } from '#language/messages/finding.ts'
import type { Who } from './who.ts'

/** Who is behind a gap, after the words that tell it: "（第三小学 601、602 班等）"; a name with brackets of its own stands after a colon. */
export function whoAside(who: Who | null, language: Language): string {
  if (who === null) return ''
  const messages = findingMessages[language]
  return /[（(]/u.test(who.names) ? messages.after({ names: who.names }) : messages.aside({ names: who.names })
}
