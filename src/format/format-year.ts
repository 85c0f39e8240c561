import { defineMessages } from '#language/define-messages.ts'
import type { Language } from '#language/language.ts'

const messages = defineMessages({ year: ({ year }: { year: number }) => `${year} 年` }, { year: ({ year }) => String(year) })

/** A year in a sentence: "2018 年", "2018". Years are never grouped by thousands. */
export function formatYear(year: number, language: Language): string {
  return messages[language].year({ year })
}
