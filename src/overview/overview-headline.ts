import { dutyWords } from '#format/duty-words.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { verdictCounts } from '#indicators/verdict-counts.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import { inLanguage } from '#language/text.ts'
import { duties, type DutyId } from '#statistics/duty.ts'

/** The overview's headline and the line below it, made from the verdicts of the indicators shown. */
export interface OverviewHeadline {
  readonly title: string
  readonly summary: string
}

/** How many indicators are met and not met, and in which duties the shortfalls lie. */
export function overviewHeadline(context: FigureContext, assessments: readonly Assessment[]): OverviewHeadline {
  const messages = overviewMessages[context.language]
  const counts = verdictCounts(assessments)
  const { tested } = counts
  const words = { met: String(counts.met), watch: String(counts.watch), notMet: String(counts['not-met']) }
  const all = String(tested + counts['not-assessable'])
  const base =
    counts['not-assessable'] === 0
      ? messages.allAssessable({ tested: String(tested) })
      : messages.someAssessable({ all, tested: String(tested) })
  const found =
    counts['not-met'] === 0
      ? counts.watch === 0
        ? messages.allMet
        : messages.noneNotMet(words)
      : counts.watch === 0
        ? messages.someNotMet(words)
        : messages.someNotMetWatch(words)
  const title = tested === 0 ? messages.nothingTested : `${base}${found}`
  return { title, summary: summary(context, assessments, tested, counts.illustrative) }
}

function summary(context: FigureContext, assessments: readonly Assessment[], tested: number, illustrative: number): string {
  const { district, language, year } = context
  const messages = overviewMessages[language]
  const short = duties
    .map((duty) => ({ duty, count: assessments.filter((one) => one.indicator.duty === duty && one.verdict === 'not-met').length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  const parts = [messages.place({ district: inLanguage(district.package.meta.name, language), year: String(year) })]
  if (tested > 0 && short.length > 0) {
    const most = short.slice(0, 2).map(({ duty }) => nameOf(duty, context))
    parts.push(messages.worst({ duties: most.join(messages.listSeparator) }))
  }
  if (tested > 0) {
    parts.push(
      illustrative === 0
        ? messages.reportedShare
        : messages.illustrativeShare({ illustrative: String(illustrative), tested: String(tested) }),
    )
  }
  return parts.join(messages.partSeparator)
}

function nameOf(duty: DutyId, { language }: FigureContext): string {
  return inLanguage(dutyWords[duty].name, language)
}
