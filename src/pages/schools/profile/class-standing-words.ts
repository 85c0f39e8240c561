import type { Language } from '#language/language.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import type { ClassStanding } from './class-standing.ts'

/** One sentence on the classes of a school. */
export function classStandingWords({ classes, limited, over, most }: ClassStanding, language: Language): string {
  const messages = schoolProfileMessages[language]
  if (limited === 0) return messages.classesUnlimited({ classes: String(classes) })
  if (over === 0) return messages.classesWithin({ classes: String(limited) })
  return messages.classesOver({ classes: String(limited), over: String(over), most: String(most) })
}
