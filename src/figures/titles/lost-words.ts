import { dutyWords } from '#format/duty-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { lostVerdicts } from '#indicators/lost-verdicts.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import { duties } from '#statistics/duty.ts'
import type { DistrictView } from '#view/district-view.ts'

/** What can no longer be assessed by reported values alone, in a sentence, and every indicator of it by name. */
export interface LostWords {
  readonly sentence: string
  readonly names: readonly string[]
}

/** Counted by duty. Null while illustrative values are shown too. */
export function lostByDuty(assessments: readonly Assessment[], viewed: DistrictView): LostWords | null {
  return lostWords(assessments, viewed, (lost) => {
    const messages = findingsMessages[viewed.language]
    const parts = duties.flatMap((duty) => {
      const count = lost.filter(({ indicator }) => indicator.duty === duty).length
      return count === 0 ? [] : [{ duty: inLanguage(dutyWords[duty].name, viewed.language), count: String(count) }]
    })
    return messages.nowUnknown({ count: String(lost.length), parts: parts.map(messages.nowUnknownPart).join(messages.enumeration) })
  })
}

/** The indicators themselves, four by name. Null while illustrative values are shown too. */
export function lostByName(assessments: readonly Assessment[], viewed: DistrictView): LostWords | null {
  return lostWords(assessments, viewed, (lost) => {
    const messages = findingsMessages[viewed.language]
    const names = lost.slice(0, 4).map(({ indicator }) => inLanguage(indicator.name, viewed.language))
    const words = { count: String(lost.length), parts: names.join(messages.nameSeparator) }
    return lost.length > names.length ? messages.nowUnknownMore(words) : messages.nowUnknown(words)
  })
}

function lostWords(
  assessments: readonly Assessment[],
  { district, language, standards, year }: DistrictView,
  write: (lost: readonly Assessment[]) => string,
): LostWords | null {
  if (!district.reportedOnly) return null
  const lost = lostVerdicts(assessments, district, standards, year)
  if (lost.length === 0) return { sentence: findingsMessages[language].nothingUnknown, names: [] }
  return { sentence: write(lost), names: lost.map(({ indicator }) => inLanguage(indicator.name, language)) }
}
