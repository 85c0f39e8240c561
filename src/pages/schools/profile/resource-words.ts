import { reasonWords } from '#format/reason-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { resources } from '#indicators/resources/resource.ts'
import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'
import type { Language } from '#language/language.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'

const families: ReadonlySet<string> = new Set(resources.map(({ id }) => id))

/** How many of the seven resources reach their standard, one clause a stage that has them; a combined school names its stages. */
export function resourceWords({ stages }: School, assessments: readonly SchoolAssessment[], language: Language): readonly string[] {
  return (['primary', 'junior'] as const).flatMap((stage) => {
    const own = assessments.filter(
      ({ indicator, verdict }) => indicator.stage === stage && families.has(indicator.family) && verdict !== 'no-standard',
    )
    if (own.length === 0) return []
    const stageName = inLanguage(stageWords[stage], language)
    return [clause(own, stages.length > 1 ? `${stageName} ` : '', language)]
  })
}

function clause(own: readonly SchoolAssessment[], stage: string, language: Language): string {
  const messages = schoolProfileMessages[language]
  const unknown = own.filter(({ verdict }) => verdict === 'not-assessable')
  const met = own.length - unknown.length - own.filter(({ verdict }) => verdict === 'not-met').length
  const words = { stage, all: String(own.length), met: String(met) }
  if (unknown.length === own.length) return messages.resourcesUnknown({ stage, reasons: reasonsOf(unknown, language) })
  if (unknown.length > 0) return messages.resourcesPartly({ ...words, unknown: String(unknown.length) })
  return met === own.length ? messages.resourcesAll(words) : messages.resourcesMet(words)
}

function reasonsOf(unknown: readonly SchoolAssessment[], language: Language): string {
  const reasons = new Set(unknown.flatMap(({ measurement: { statistic } }) => (statistic.kind === 'missing' ? [statistic.reason] : [])))
  return [...reasons].map((reason) => inLanguage(reasonWords[reason], language)).join(schoolProfileMessages[language].nameSeparator)
}
