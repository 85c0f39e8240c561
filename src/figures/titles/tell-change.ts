import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { changeSinceMessages } from '#language/messages/change-since.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { compareYears } from '../build/compare-years.ts'
import type { DistrictView } from '#view/district-view.ts'
import { previousYear } from '../build/shown-years.ts'

/** What relates two amounts goes up and down (升至, 降至); amounts grow and shrink (增至, 减至). */
const relations: ReadonlySet<Unit> = new Set(['percent', 'coefficient', 'students-per-staff', 'students-per-teacher', 'students-per-class'])

/** A number that a sentence tells: its name, its unit, and what it was in a year. */
export interface Told {
  readonly name: string
  readonly unit: Unit
  readonly at: (year: number) => Statistic
}

/**
 * One sentence on a number in the chosen year beside the year before it in the package, which it names. Both numbers are
 * given rather than their difference, since a difference of "1,000 余" and 880 would claim more than the source does; two
 * equal numbers of which the source marks one (余, 近) are not said to be equal.
 */
export function tellChange({ name, unit, at }: Told, viewed: DistrictView): string {
  const { language, year } = viewed
  const messages = changeSinceMessages[language]
  const earlier = previousYear(viewed)
  const comparison = compareYears(at(year), earlier === undefined ? undefined : at(earlier))
  if (comparison.kind === 'missing') return messages.missing({ name, reason: inLanguage(reasonWords[comparison.now.reason], language) })
  const { kind, now } = comparison
  const value = formatStatistic(now, unit, language)
  if (kind === 'first') return messages.first({ name, value })
  const { before } = comparison
  const isMarked = now.qualifier !== undefined || before.qualifier !== undefined
  if (kind === 'same' && isMarked) return messages.first({ name, value })
  const words = { name, value, year: String(earlier), before: formatStatistic(before, unit, language) }
  if (kind === 'same') return messages.same(words)
  return relations.has(unit) ? messages[`${kind}Share`](words) : messages[kind](words)
}
