import { stageWords } from '#format/stage-words.ts'
import type { Indicator } from '#indicators/indicator.ts'
import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'

/** What an indicator is called of one school, with its stage where its name has it. */
export function indicatorName({ name, schoolName }: Indicator, language: Language): string {
  return inLanguage(schoolName ?? name, language)
}

/** The name under a heading that names the stage already: 生均体育运动场馆面积 for 小学生均体育运动场馆面积. */
export function nameWithoutStage(indicator: Indicator, language: Language): string {
  const name = indicatorName(indicator, language)
  const { stage } = indicator
  if (stage === null) return name
  const words = inLanguage(stageWords[stage], language)
  if (language === 'en') {
    const end = `, ${words.toLowerCase()}`
    return name.endsWith(end) ? name.slice(0, -end.length) : name
  }
  return name.startsWith(words) && name.length > words.length ? name.slice(words.length) : name
}
