import { stageWords } from '#format/stage-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'

/** Families whose members have words of their own for the children of kindergartens (在园幼儿, 教职工与幼儿比). */
const familyNames = new Map([
  ['students', { zh: '在校（园）学生数', en: 'Students' }],
  ['students-per-staff', { zh: '教职工与学生（幼儿）比', en: 'Students per member of staff' }],
])

/** The name of a family: an indicator's name without its stage. */
export function familyName({ indicator }: Assessment, language: Language): string {
  const name = inLanguage(indicator.name, language)
  if (indicator.stage === null) return name
  const own = familyNames.get(indicator.family)
  if (own !== undefined) return inLanguage(own, language)
  const stage = inLanguage(stageWords[indicator.stage], language)
  const suffix = `, ${stage.toLowerCase()}`
  if (name.startsWith(stage)) return name.slice(stage.length)
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name
}
