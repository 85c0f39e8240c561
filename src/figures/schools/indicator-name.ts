import { withoutStage } from '#format/without-stage.ts'
import type { Indicator } from '#indicators/indicator.ts'
import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'

/** What an indicator is called of one school, with its stage where its name has it. */
export function indicatorName({ name, schoolName }: Indicator, language: Language): string {
  return inLanguage(schoolName ?? name, language)
}

/** The name under a heading that names the stage already. */
export function nameWithoutStage(indicator: Indicator, language: Language): string {
  return withoutStage(indicatorName(indicator, language), indicator.stage, language)
}
