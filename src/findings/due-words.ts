import type { Language } from '#language/language.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { firstTestedYear } from '#standards/applicable-standards.ts'
import type { Standard } from '#standards/standard.ts'

/** What a later standard is called: "2020 年目标" only where its document sets a deadline, otherwise "2020 年起标准". */
export function dueWords(standard: Standard, language: Language): string {
  const messages = findingsMessages[language]
  const year = String(firstTestedYear(standard))
  return standard.deadline === null ? messages.dueFrom({ year }) : messages.dueBy({ year })
}
