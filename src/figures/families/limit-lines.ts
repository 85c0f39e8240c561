import type { StandardLine } from '#figures/figure.ts'
import { limitLine } from '#figures/build/limit-line.ts'
import { dueWords } from '#findings/due-words.ts'
import { statedLimit } from '#findings/standard-words.ts'
import { limitNumber } from '#format/limit-number.ts'
import type { Scale } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import { issuedIn } from '#standards/applicable-standards.ts'
import { isAgainstYearBefore } from '#standards/operator-sign.ts'
import type { Standard } from '#standards/standard.ts'
import type { Value } from '#statistics/statistic.ts'
import type { DistrictView } from '#view/district-view.ts'
import { assessYears } from './assess-years.ts'

/**
 * The official limits of indicators over years: one line an indicator that steps where its standard changed, and its next target
 * as a line of its own, from the year of its document on: before that nobody knew it. A target stands where nothing is in force
 * yet; that of the `opened` indicator, which is looked at by itself, in any case. What a rule compares with that is no fixed number (civil
 * servants' pay) is a line of the opened one alone: elsewhere it is a series beside it.
 */
export function limitLines(
  members: readonly Assessment[],
  years: readonly number[],
  scale: Scale,
  viewed: DistrictView,
  opened: string | null = null,
): readonly StandardLine[] {
  const { language } = viewed
  const messages = findingsMessages[language]
  return members.flatMap((member) => {
    const { indicator, targets } = member
    const { stage } = indicator
    const name = members.length > 1 && stage !== null ? inLanguage(stageWords[stage], language) : ''
    const tone = stage ?? ('muted' as const)
    const inForce = limitLine(
      assessYears(indicator, years, viewed).map((one) => (opened === null && one.standard?.value === null ? null : limitOfYear(one))),
      valueOf,
      ({ standard, limit }) => ({
        id: `standard-${indicator.id}`,
        name:
          standard.reference === null
            ? messages.standardOf({ name, value: limitNumber(limit, scale, language) })
            : inLanguage(standard.reference, language),
        tone,
      }),
    )
    const [target] = targets
    const isShown = opened === null ? inForce.length === 0 : indicator.id === opened
    if (!isShown || target === undefined) return inForce
    const { value } = target
    const words = { name, due: dueWords(target, language), value: limitNumber(statedLimit(target), scale, language) }
    const known = years.map((year) => (value === null || year < issuedIn(target) ? null : value))
    return [
      ...inForce,
      ...limitLine(
        known,
        (one) => one,
        () => ({ id: `target-${indicator.id}`, name: messages.targetOf(words), tone, later: true }),
      ),
    ]
  })
}

interface LimitOfYear {
  readonly standard: Standard
  readonly limit: Value
}

/** Growth compares with last year's value, which the series itself shows: it has no line. */
function limitOfYear({ standard, limit }: Assessment): LimitOfYear | null {
  return standard === null || isAgainstYearBefore(standard) || limit?.kind !== 'value' ? null : { standard, limit }
}

function valueOf({ limit }: LimitOfYear): number {
  return limit.value
}
