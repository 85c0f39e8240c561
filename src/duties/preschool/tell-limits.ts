import { gapWords } from '#figures/gap-words.ts'
import { tellValues } from '#figures/tell-values.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { formatAgainst } from '#format/format-against.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { dutyPreschoolMessages } from '#language/messages/duty-preschool.ts'
import { limitAhead } from './limit-ahead.ts'

interface NamedAssessment {
  readonly name: string
  readonly assessment: Assessment
}

/**
 * One sentence on shares that are to reach a target: how far each is from it, or that it has reached it. Two that fall
 * short of targets of the same year share the name of that year.
 */
export function tellLimits(members: readonly NamedAssessment[], context: FigureContext): string {
  const messages = dutyPreschoolMessages[context.language]
  const [first, ...others] = members.map(({ name, assessment }) => ({
    name,
    assessment,
    ahead: limitAhead(assessment),
    gap: gapOf(assessment),
  }))
  if (first === undefined) return ''
  const year = first.ahead?.year ?? null
  if (first.gap !== null && year !== null && others.length > 0 && others.every(({ ahead, gap }) => gap !== null && ahead?.year === year)) {
    const words = (gap: number | null, { indicator }: Assessment) => gapWords(gap ?? 0, indicator.unit, context.language)
    return [
      messages.shortOfYear({ name: first.name, year: String(year), gap: words(first.gap, first.assessment) }),
      ...others.map(({ name, gap, assessment }) => messages.also({ name, gap: words(gap, assessment) })),
    ].join(messages.part)
  }
  return members.map((member) => tellOne(member, context)).join(messages.part)
}

/** How much is lacking; null where nothing is, or where there is no number or no limit. */
function gapOf(assessment: Assessment): number | null {
  const { statistic } = assessment.measurement
  const ahead = limitAhead(assessment)
  return statistic.kind === 'value' && ahead !== null && statistic.value < ahead.value ? ahead.value - statistic.value : null
}

function tellOne({ name, assessment }: NamedAssessment, context: FigureContext): string {
  const { language } = context
  const messages = dutyPreschoolMessages[language]
  const { statistic } = assessment.measurement
  const { unit } = assessment.indicator
  const ahead = limitAhead(assessment)
  if (statistic.kind === 'missing' || ahead === null) return tellValues([{ name, unit, statistic }], context)
  const written = formatAgainst(statistic, { ...statistic, value: ahead.value }, unit, language)
  const limit =
    ahead.year === null
      ? messages.standardOf({ value: written.limit })
      : messages.targetOf({ year: String(ahead.year), value: written.limit })
  const gap = gapOf(assessment)
  return gap === null
    ? messages.reached({ name, value: written.value, limit })
    : messages.short({ name, limit, gap: gapWords(gap, unit, language) })
}
