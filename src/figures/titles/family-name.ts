import { withoutStage } from '#format/without-stage.ts'
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
  const own = indicator.stage === null ? undefined : familyNames.get(indicator.family)
  return own === undefined ? withoutStage(inLanguage(indicator.name, language), indicator.stage, language) : inLanguage(own, language)
}
