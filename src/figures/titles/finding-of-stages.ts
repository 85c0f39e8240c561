import { findingOfAssessment, worstFirst } from '#findings/all-findings.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { stageWordsInside } from '#format/stage-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import { compareYears } from '../build/compare-years.ts'
import type { DistrictView } from '#view/district-view.ts'
import { indicatorSeries } from '../build/indicator-series.ts'
import { previousYear } from '../build/shown-years.ts'
import { familyName } from './family-name.ts'
import { findingOf } from './finding-of.ts'
import { missedBy } from './verdict-finding.ts'

/**
 * What a family shows over its stages: where it is not met, that all are met, which stages stand above or below the year
 * before, or the number of each.
 */
export function findingOfStages(members: readonly Assessment[], viewed: DistrictView): string {
  const { language } = viewed
  const messages = findingsMessages[language]
  const [first] = members
  if (first === undefined) return messages.nothing
  if (members.length === 1) return findingOf(first, viewed)
  const name = familyName(first, language)
  const [gap] = members.flatMap(({ measurement: { statistic } }) => (statistic.kind === 'missing' ? [statistic] : []))
  if (gap !== undefined && members.every(({ measurement }) => measurement.statistic.kind === 'missing')) {
    return messages.missing({ name, reason: inLanguage(reasonWords[gap.reason], language) })
  }
  const stagesOf = (some: readonly Assessment[]) => some.map((one) => stageOf(one, viewed)).join(messages.enumeration)
  const [worst, ...others] = worstFirst(
    members.filter(({ verdict }) => verdict === 'not-met').map((member) => findingOfAssessment(member, viewed)),
  )
  if (worst !== undefined) {
    const stages = stagesOf(members.filter(({ verdict }) => verdict === 'not-met'))
    const furthest = others.length === 0 ? '' : messages.furthest({ stage: stageOf(worst.assessment, viewed) })
    return `${messages.stagesNotMet({ stages, name })}${furthest}${missedBy(worst, viewed)}`
  }
  if (members.every(({ verdict }) => verdict === 'met' || verdict === 'watch')) {
    const watch = members.filter(({ verdict }) => verdict === 'watch')
    if (watch.length === 0) return messages.stagesMet({ count: String(members.length), name })
    const rest = members.length - watch.length
    return rest === 0
      ? messages.stagesAllWatch({ stages: stagesOf(watch), name })
      : messages.stagesWatch({ stages: stagesOf(watch), name, rest: String(rest) })
  }
  return sinceTheYearBefore(members, name, viewed) ?? messages.stagesValues({ name, values: values(members, viewed) })
}

function stageOf({ indicator: { stage } }: Assessment, { language }: DistrictView): string {
  return stage === null ? '' : inLanguage(stageWordsInside[stage], language)
}

function values(members: readonly Assessment[], viewed: DistrictView): string {
  const messages = findingsMessages[viewed.language]
  return members
    .map((one) => {
      const value = formatStatistic(one.measurement.statistic, one.indicator.unit, viewed.language)
      return messages.ofStage({ stage: stageOf(one, viewed), value })
    })
    .join(messages.enumeration)
}

/** Which stages stand above, at and below the year before; null where a stage lacks either year. */
function sinceTheYearBefore(members: readonly Assessment[], name: string, viewed: DistrictView): string | null {
  const { language } = viewed
  const messages = findingsMessages[language]
  const earlier = previousYear(viewed)
  if (earlier === undefined) return null
  const compared = members.map((member) => ({
    member,
    kind: compareYears(member.measurement.statistic, indicatorSeries(member.indicator, viewed, [earlier])[0]).kind,
  }))
  if (compared.some(({ kind }) => kind === 'missing' || kind === 'first')) return null
  const year = String(earlier)
  const kinds = (['rise', 'fall', 'same'] as const).flatMap((kind) => {
    const stages = compared.filter((one) => one.kind === kind).map(({ member }) => stageOf(member, viewed))
    return stages.length === 0 ? [] : [{ kind, stages }]
  })
  const [only, ...others] = kinds
  if (only !== undefined && others.length === 0) return messages[`${only.kind}All`]({ count: String(members.length), name, year })
  const parts = kinds.map(({ kind, stages }) => messages[`${kind}Some`]({ stages: stages.join(messages.enumeration), year }))
  return messages.stagesMixed({ name, parts: parts.join(messages.comma) })
}
