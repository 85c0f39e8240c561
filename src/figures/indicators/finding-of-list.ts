import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import type { FigureContext } from '../figure-context.ts'
import { verdictFinding } from './verdict-finding.ts'

/** What a list of indicators shows: what its standards say, or the first two numbers. */
export function findingOfList(
  assessments: readonly Assessment[],
  context: Pick<FigureContext, 'district' | 'language' | 'standards'>,
): string {
  const { language } = context
  const messages = findingsMessages[language]
  if (assessments.length === 0) return messages.nothing
  const tested = assessments.filter(({ verdict }) => verdict === 'met' || verdict === 'watch' || verdict === 'not-met')
  const found = verdictFinding(tested, context)
  if (found !== null && (tested.length > 1 || tested[0]?.verdict === 'not-met')) return found
  const stated = assessments.filter(({ measurement }) => measurement.statistic.kind === 'value')
  const [gap] = assessments
  if (stated.length === 0 && gap?.measurement.statistic.kind === 'missing') {
    const names = assessments.slice(0, 2).map(({ indicator }) => inLanguage(indicator.name, language))
    const reason = inLanguage(reasonWords[gap.measurement.statistic.reason], language)
    return messages.allMissing({ names: names.join(messages.nameSeparator), reason })
  }
  return stated
    .slice(0, 2)
    .map(({ indicator, measurement }) =>
      messages.plain({
        name: inLanguage(indicator.name, language),
        value: formatStatistic(measurement.statistic, indicator.unit, language),
      }),
    )
    .join(messages.listSeparator)
}
