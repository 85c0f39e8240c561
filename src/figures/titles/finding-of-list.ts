import { clauses } from '#language/mid-sentence.ts'
import { findingOfAssessment } from '#findings/all-findings.ts'
import { tally } from '#findings/tally.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictView } from '#view/district-view.ts'
import { verdictFinding } from './verdict-finding.ts'

/** What a list of indicators shows: what its standards say, or the first two numbers. */
export function findingOfList(assessments: readonly Assessment[], viewed: DistrictView): string {
  const { language } = viewed
  const messages = findingsMessages[language]
  if (assessments.length === 0) return messages.nothing
  const { notMet, tested } = tally(assessments.map((assessment) => findingOfAssessment(assessment, viewed)))
  const found = verdictFinding(assessments, viewed)
  if (found !== null && (tested > 1 || notMet > 0)) return found
  const stated = assessments.filter(({ measurement }) => measurement.statistic.kind === 'value')
  const [gap] = assessments
  if (stated.length === 0 && gap?.measurement.statistic.kind === 'missing') {
    const { reason } = gap.measurement.statistic
    const alike = assessments.filter(({ measurement: { statistic } }) => statistic.kind === 'missing' && statistic.reason === reason)
    const names = alike.slice(0, 2).map(({ indicator }) => inLanguage(indicator.name, language))
    return messages.allMissing({ names: clauses(names, messages.nameSeparator), reason: inLanguage(reasonWords[reason], language) })
  }
  const told = stated.slice(0, 2).map(({ indicator, measurement }) =>
    messages.plain({
      name: inLanguage(indicator.name, language),
      value: formatStatistic(measurement.statistic, indicator.unit, language),
    }),
  )
  return clauses(told, messages.listSeparator)
}
