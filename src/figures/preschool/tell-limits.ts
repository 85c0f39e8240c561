import { clauses } from '#language/mid-sentence.ts'
import { gapWords } from '#format/gap-words.ts'
import { tellValues } from '#figures/titles/tell-values.ts'
import type { DistrictView } from '#view/district-view.ts'
import { dueWords } from '#findings/due-words.ts'
import { formatAgainst } from '#format/format-against.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { dutyPreschoolMessages } from '#language/messages/duty-preschool.ts'
import { limitAhead } from './limit-ahead.ts'

interface NamedAssessment {
  readonly name: string
  readonly assessment: Assessment
}

/**
 * One sentence on shares that are to reach a limit: how far each is from it, or that it has reached it. Two that fall
 * short of limits of the same year share the words for it.
 */
export function tellLimits(members: readonly NamedAssessment[], viewed: DistrictView): string {
  const messages = dutyPreschoolMessages[viewed.language]
  const [first, ...others] = members.map(({ name, assessment }) => ({
    name,
    assessment,
    due: dueOf(assessment, viewed),
    gap: gapOf(assessment),
  }))
  if (first === undefined) return ''
  const { due } = first
  if (first.gap !== null && due !== null && others.length > 0 && others.every((other) => other.gap !== null && other.due === due)) {
    const words = (gap: number | null, { indicator }: Assessment) => gapWords(gap ?? 0, indicator.unit, viewed.language)
    const told = [
      messages.shortOfDue({ name: first.name, due, gap: words(first.gap, first.assessment) }),
      ...others.map(({ name, gap, assessment }) => messages.also({ name, gap: words(gap, assessment) })),
    ]
    return clauses(told, messages.part)
  }
  return clauses(
    members.map((member) => tellOne(member, viewed)),
    messages.part,
  )
}

/** What the limit of a later year is called; null for one in force, or without any. */
function dueOf(assessment: Assessment, { language }: DistrictView): string | null {
  const later = limitAhead(assessment)?.later ?? null
  return later === null ? null : dueWords(later, language)
}

/** How much is lacking; null where nothing is, or where there is no number or no limit. */
function gapOf(assessment: Assessment): number | null {
  const { statistic } = assessment.measurement
  const ahead = limitAhead(assessment)
  return statistic.kind === 'value' && ahead !== null && statistic.value < ahead.value ? ahead.value - statistic.value : null
}

function tellOne({ name, assessment }: NamedAssessment, viewed: DistrictView): string {
  const { language } = viewed
  const messages = dutyPreschoolMessages[language]
  const { statistic } = assessment.measurement
  const { unit } = assessment.indicator
  const ahead = limitAhead(assessment)
  if (statistic.kind === 'missing' || ahead === null) return tellValues([{ name, unit, statistic }], viewed)
  const written = formatAgainst(statistic, { ...statistic, value: ahead.value }, unit, language)
  const limit =
    ahead.later === null
      ? messages.standardOf({ value: written.limit })
      : messages.targetOf({ due: dueWords(ahead.later, language), value: written.limit })
  const gap = gapOf(assessment)
  return gap === null
    ? messages.reached({ name, value: written.value, limit })
    : messages.short({ name, limit, gap: gapWords(gap, unit, language) })
}
