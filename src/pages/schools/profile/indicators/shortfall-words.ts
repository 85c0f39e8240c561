import { gapWords } from '#format/gap-words.ts'
import { formatWhole } from '#format/format-whole.ts'
import { resourceNeed } from '#indicators/balance/resource-need.ts'
import { namedMeasure } from '#indicators/building/named-measure.ts'
import { resources } from '#indicators/resources/resource.ts'
import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'
import type { Language } from '#language/language.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { operatorSign } from '#standards/operator-sign.ts'
import { againstLimit } from './place-words.ts'

/** How far a school is from a limit that it misses, or only just keeps; null where it keeps it well or nobody can tell. */
export function shortfallWords({ indicator, verdict, margin, standard }: SchoolAssessment, language: Language): string | null {
  if (margin === null) return null
  const messages = schoolProfileMessages[language]
  const gap = gapWords(margin, indicator.unit, language)
  if (verdict === 'watch') return margin === 0 ? null : messages.roomLeft({ gap })
  if (verdict !== 'not-met') return null
  return standard?.operator === '<=' ? messages.overBy({ gap }) : messages.shortBy({ gap })
}

/** What the whole school lacks of a resource, in whole teachers, m², yuan or rooms; null for any other indicator. */
export function missingInAll({ indicator, verdict, limit, measurement }: SchoolAssessment, language: Language): string | null {
  const resource = resources.find(({ id }) => id === indicator.family)
  const [amount, students] = measurement.inputs.map(({ statistic }) => statistic)
  if (resource === undefined || verdict !== 'not-met' || limit === null) return null
  if (amount?.kind !== 'value' || students?.kind !== 'value') return null
  const need = resourceNeed(amount.value, students.value, limit, resource.per)
  return schoolProfileMessages[language].missingInAll({ amount: formatWhole(need, namedMeasure(resource.measure).unit, language) })
}

/** The limit as a cell shows it: "≥ 7.5"; null without one. */
export function limitWords(assessment: SchoolAssessment, language: Language): string | null {
  const { standard, limit } = assessment
  if (standard === null || limit === null) return null
  return `${operatorSign[standard.operator]} ${againstLimit(assessment, language).limitNumber}`
}
