import type { DistrictView } from '#view/district-view.ts'
import { gapWords } from '#format/gap-words.ts'
import { reasonWords } from '#format/reason-words.ts'
import { resources } from '#indicators/resources/resource.ts'
import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { classStanding } from './class-standing.ts'
import { classStandingWords } from './class-standing-words.ts'
import { indicatorName, nameWithoutStage } from '#figures/schools/indicator-name.ts'
import { resourceWords } from './resource-words.ts'

const resourceFamilies: ReadonlySet<string> = new Set(resources.map(({ id }) => id))
/** They say again what the seven resources say one by one. */
const ruleFamilies: ReadonlySet<string> = new Set(['fewest-resources-met', 'lowest-resource-ratio'])

/** What stands out at a school: how many resources reach their standard, what falls short most for its limit, what nobody can tell. */
export function profileTitle(school: School, assessments: readonly SchoolAssessment[], viewed: DistrictView): string {
  const { language, year } = viewed
  const messages = schoolProfileMessages[language]
  const name = inLanguage(school.name, language)
  if (school.opens !== undefined && school.opens > year) return messages.notOpen({ name, year: String(year), opens: String(school.opens) })
  return messages.title({ name, finding: finding(school, assessments, viewed) })
}

function finding(school: School, assessments: readonly SchoolAssessment[], viewed: DistrictView): string {
  const { language } = viewed
  const messages = schoolProfileMessages[language]
  const bound = assessments.filter(({ verdict }) => verdict !== 'no-standard')
  const tested = bound.filter(({ verdict }) => verdict !== 'not-assessable')
  if (tested.length === 0) return nothingTested(school, assessments, bound, viewed)
  const short = tested.filter(({ verdict }) => verdict === 'not-met')
  const others = bound.filter(({ indicator }) => !resourceFamilies.has(indicator.family))
  const unknown = others.filter(({ verdict }) => verdict === 'not-assessable').length
  const stages = resourceWords(school, bound, language)
  const hasResources = stages.length > 0
  const [worst] = short
    .filter(({ indicator }) => !ruleFamilies.has(indicator.family))
    .toSorted((a, b) => (a.relativeMargin ?? 0) - (b.relativeMargin ?? 0))
  const met = tested.length - short.length
  const watched = tested.filter(({ verdict }) => verdict === 'watch').length
  const otherMet = others.filter(({ verdict }) => verdict === 'met' || verdict === 'watch').length
  const rest = [
    ...(worst === undefined ? [] : [shortWords(worst, school, viewed)]),
    ...(short.length > 1 ? [messages.shortInAll({ count: String(short.length) })] : []),
    ...(short.length === 0 && !hasResources ? [metWords(bound.length, met, language)] : []),
    ...(short.length === 0 && hasResources && otherMet > 0 ? [messages.otherMet({ count: String(otherMet) })] : []),
    ...(watched === 0 ? [] : [(short.length === 0 ? messages.watchedAmong : messages.watchedToo)({ count: String(watched) })]),
    ...(unknown === 0 ? [] : [messages.othersUnknown({ count: String(unknown) })]),
  ].join(messages.findingSeparator)
  // The clauses of several stages are set off from what holds for the school.
  const separator = stages.length > 1 ? messages.partSeparator : messages.findingSeparator
  return [stages.join(messages.findingSeparator), rest].filter((part) => part !== '').join(separator)
}

/** "All" only where nothing is unknown. */
function metWords(all: number, met: number, language: DistrictView['language']): string {
  const messages = schoolProfileMessages[language]
  return met === all ? messages.allMet({ count: String(met) }) : messages.metOf({ all: String(all), met: String(met) })
}

function shortWords({ indicator, margin, standard }: SchoolAssessment, school: School, { language }: DistrictView): string {
  const messages = schoolProfileMessages[language]
  const name = school.stages.length > 1 ? indicatorName(indicator, language) : nameWithoutStage(indicator, language)
  const words = { name, gap: gapWords(margin ?? 0, indicator.unit, language) }
  return standard?.operator === '<=' ? messages.over(words) : messages.short(words)
}

/** Without a verdict its classes may still be told; otherwise why there is none. */
function nothingTested(
  school: School,
  assessments: readonly SchoolAssessment[],
  bound: readonly SchoolAssessment[],
  viewed: DistrictView,
): string {
  const { language, year } = viewed
  const messages = schoolProfileMessages[language]
  const standing = classStanding(school.id, viewed)
  if (bound.length > 0) {
    const reasons = new Set(bound.flatMap(({ measurement: { statistic } }) => (statistic.kind === 'missing' ? [statistic.reason] : [])))
    const words = [...reasons].map((reason) => inLanguage(reasonWords[reason], language)).join(messages.nameSeparator)
    return messages.unknown({ count: String(bound.length), reasons: words })
  }
  if (standing !== null && standing.limited > 0) return classStandingWords(standing, language)
  const hasNumber = assessments.some(({ measurement }) => measurement.statistic.kind === 'value')
  return hasNumber ? messages.noStandards({ year: String(year) }) : messages.noData({ year: String(year) })
}
