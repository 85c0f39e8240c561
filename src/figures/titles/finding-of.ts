import { findingOfAssessment } from '#findings/all-findings.ts'
import { whoAside } from '#findings/who-aside.ts'
import { formatAgainst } from '#format/format-against.ts'
import { isAgainstYearBefore } from '#standards/operator-sign.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictView } from '#view/district-view.ts'
import { indicatorSeries } from '../build/indicator-series.ts'
import { tellChange } from './tell-change.ts'

/**
 * What one indicator shows: how it stands to its limit, else how it moved since the year before, or what is missing. An
 * indicator that is to rise is told by its change, which is its limit.
 */
export function findingOf(assessment: Assessment, viewed: DistrictView): string {
  const { indicator, limit, measurement, standard } = assessment
  const { language } = viewed
  const { statistic } = measurement
  const name = inLanguage(indicator.name, language)
  if (statistic.kind === 'missing' || standard === null || isAgainstYearBefore(standard) || limit?.kind !== 'value') {
    const at = (year: number) => indicatorSeries(indicator, viewed, [year])[0] ?? statistic
    return tellChange({ name, unit: indicator.unit, at }, viewed)
  }
  const messages = findingsMessages[language]
  const words = { name, ...formatAgainst(statistic, limit, indicator.unit, language) }
  const isMost = standard.operator === '<='
  if (assessment.verdict === 'not-met') {
    const told = isMost ? messages.above(words) : assessment.margin === 0 ? messages.atStrict(words) : messages.below(words)
    return `${told}${whoAside(findingOfAssessment(assessment, viewed).who, language)}`
  }
  if (standard.operator === '>') return messages.beyond(words)
  return isMost ? messages.within(words) : messages.reached(words)
}
