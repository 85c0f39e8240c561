import { formatAgainst } from '#format/format-against.ts'
import { unitOfChange } from '#format/format-change.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { behindInShort, behindWords } from '#figures/indicators/behind-words.ts'
import { gapWords } from '#figures/gap-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { orderByGap } from '#indicators/order-by-gap.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import type { Value } from '#statistics/statistic.ts'

/** An indicator that is short of its standard or to be watched, with its gap in words and as a bar. */
export interface Shortfall {
  readonly assessment: Assessment
  /** Value, standard and gap in the indicator's own unit. */
  readonly sentence: string
  /** The schools behind what is not met, in short, and all that can be said of them; null where no school is named. */
  readonly behind: { readonly short: string; readonly full: string } | null
  /** Length of the bar and place of the limit on it, both from 0 to 100. */
  readonly filled: number
  readonly marker: number
}

/** What is not met and what is to be watched, largest relative gap first. */
export function shortfalls(context: FigureContext, assessments: readonly Assessment[]): readonly Shortfall[] {
  return orderByGap(assessments).flatMap((assessment) => {
    const { measurement, limit, margin } = assessment
    if (measurement.statistic.kind === 'missing' || limit === null || limit.kind === 'missing' || margin === null) return []
    return [
      {
        assessment,
        sentence: sentence(assessment, measurement.statistic, limit, margin, context),
        behind: behindOf(assessment, context),
        ...bar(measurement.statistic.value, limit.value),
      },
    ]
  })
}

function behindOf(assessment: Assessment, context: FigureContext): Shortfall['behind'] {
  const short = assessment.verdict === 'not-met' ? behindInShort(assessment, context) : null
  const full = short === null ? null : behindWords(assessment, context, Infinity)
  return short === null || full === null ? null : { short, full }
}

function sentence(assessment: Assessment, value: Value, limit: Value, margin: number, { language }: FigureContext): string {
  const messages = overviewMessages[language]
  const { unit } = assessment.indicator
  const written = formatAgainst(value, limit, unit, language)
  // A unit is said once where all three numbers have it; shares differ by percentage points and say so.
  const isShare = unitOfChange(unit) !== unit
  const words = { value: written.value, limit: isShare ? written.limit : written.limitNumber }
  const gap = isShare ? gapWords(margin, unit, language) : written.gapNumber
  if (assessment.verdict === 'not-met') {
    return assessment.standard?.operator === '<=' ? messages.gapAbove({ ...words, gap }) : messages.gapBelow({ ...words, gap })
  }
  const stands = margin === 0 ? messages.atLimit(words) : messages.marginLeft({ ...words, margin: gap })
  return assessment.watch === 'approaching-limit' ? `${stands}${messages.partSeparator}${messages.approaching}` : stands
}

function bar(value: number, limit: number): { filled: number; marker: number } {
  const most = Math.max(Math.abs(value), Math.abs(limit)) * 1.06
  if (most === 0) return { filled: 0, marker: 0 }
  return { filled: (Math.max(0, value) / most) * 100, marker: (Math.max(0, limit) / most) * 100 }
}
