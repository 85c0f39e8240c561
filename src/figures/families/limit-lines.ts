import type { StandardLine } from '#figures/figure.ts'
import { isAgainstYearBefore } from '#standards/operator-sign.ts'
import { dueWords } from '#findings/due-words.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { Scale } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { limitNumber } from '#format/limit-number.ts'
import { issuedIn } from '#standards/applicable-standards.ts'
import { statedLimit } from '#findings/standard-words.ts'

interface Limits {
  /** The member of the family in the chosen year. */
  readonly assessment: Assessment
  /** The same member in every year shown. */
  readonly years: readonly Assessment[]
}

/** The limits that applied to an indicator year by year, as one line that steps where the standard changed. */
function lineInForce({ assessment, years }: Limits, scale: Scale, { language }: DistrictView): StandardLine | null {
  const messages = drillDownMessages[language]
  const { indicator } = assessment
  // Growth compares with last year's value, which the series itself shows.
  const values = years.map(({ standard, limit }) =>
    standard === null || isAgainstYearBefore(standard) || limit === null || limit.kind === 'missing' ? null : limit.value,
  )
  const last = years.findLast((_, index) => values[index] != null)
  if (last?.limit == null) return null
  const limit = limitNumber(last.limit, scale, language)
  const reference = last.standard?.reference
  return {
    id: `standard-${indicator.id}`,
    name:
      reference != null
        ? messages.referenceLine({ reference: inLanguage(reference, language) })
        : indicator.stage === null
          ? messages.standardLine({ limit })
          : messages.standardLineStage({ stage: inLanguage(stageWords[indicator.stage], language), limit }),
    tone: indicator.stage ?? 'muted',
    values,
  }
}

/** The next limit, from the year of its document on: before that nobody knew it. */
function lineOfTarget({ assessment, years }: Limits, scale: Scale, { language }: DistrictView): StandardLine | null {
  const messages = drillDownMessages[language]
  const { indicator, targets } = assessment
  const [target] = targets
  if (target === undefined || target.value === null) return null
  const { value } = target
  const values = years.map(({ year }) => (year < issuedIn(target) ? null : value))
  if (values.every((one) => one === null)) return null
  const words = {
    due: dueWords(target, language),
    limit: limitNumber(statedLimit(target), scale, language),
  }
  return {
    id: `target-${indicator.id}`,
    name:
      indicator.stage === null
        ? messages.targetLine(words)
        : messages.targetLineStage({ ...words, stage: inLanguage(stageWords[indicator.stage], language) }),
    tone: indicator.stage ?? 'muted',
    values,
    later: true,
  }
}

/** The standards in force for each member of the family, and the next target of the opened one. */
export function limitLines(family: readonly Limits[], opened: string, scale: Scale, viewed: DistrictView): readonly StandardLine[] {
  const inForce = family.map((member) => lineInForce(member, scale, viewed))
  const targets = family.filter(({ assessment }) => assessment.indicator.id === opened).map((member) => lineOfTarget(member, scale, viewed))
  return [...inForce, ...targets].filter((line) => line !== null)
}
