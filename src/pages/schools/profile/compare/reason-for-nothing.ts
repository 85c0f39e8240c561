import type { DistrictView } from '#view/district-view.ts'
import { reasonWords } from '#format/reason-words.ts'
import type { Indicator } from '#indicators/indicator.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'

/** Why a school has no place in an indicator: not open yet, a stage that it does not teach, or not one that it is measured by. */
export function reasonForNothing({ opens, stages }: School, { stage }: Indicator, { language, year }: DistrictView): string {
  const messages = schoolProfileMessages[language]
  if (opens !== undefined && opens > year) return messages.opensLater({ opens: String(opens) })
  if (stage !== null && !stages.includes(stage)) return messages.notTaught
  return inLanguage(reasonWords['not-applicable'], language)
}
