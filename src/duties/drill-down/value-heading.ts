import type { Scale } from '#format/scale.ts'
import type { Language } from '#language/language.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'

/** The heading of a column of numbers, with the unit that they share: "2018（元/生·年）". */
export function valueHeading(name: string, scale: Scale, language: Language): string {
  return scale.words === '' ? name : drillDownMessages[language].inUnit({ name, unit: scale.words })
}
