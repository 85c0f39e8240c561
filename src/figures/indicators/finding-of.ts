import { unitOfChange } from '#format/format-change.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { stageWords } from '#format/stage-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import { compareYears } from '../compare-years.ts'

/** What one indicator shows: how it moved since the year before, or what is missing. */
export function findingOf({ indicator, measurement, previous }: Assessment, language: Language): string {
  const messages = findingsMessages[language]
  const name = inLanguage(indicator.name, language)
  const comparison = compareYears(measurement.statistic, previous)
  if (comparison.kind === 'missing') return messages.missing({ name, reason: inLanguage(reasonWords[comparison.now.reason], language) })
  const value = formatStatistic(comparison.now, indicator.unit, language)
  if (comparison.kind === 'first') return messages.plain({ name, value })
  if (comparison.kind === 'same') return messages.same({ name, value })
  const difference = { kind: 'value', value: Math.abs(comparison.difference), status: comparison.now.status, sources: [] } as const
  return messages[comparison.kind]({ name, value, change: formatStatistic(difference, unitOfChange(indicator.unit), language) })
}

/** The name of a family: an indicator's name without its stage. */
export function familyName({ indicator }: Assessment, language: Language): string {
  const name = inLanguage(indicator.name, language)
  if (indicator.stage === null) return name
  const stage = inLanguage(stageWords[indicator.stage], language)
  const suffix = `, ${stage.toLowerCase()}`
  if (name.startsWith(stage)) return name.slice(stage.length)
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name
}

/** What a family shows over its stages: where it is not met, that all are met, or the number of each stage. */
export function findingOfStages(members: readonly Assessment[], language: Language): string {
  const messages = findingsMessages[language]
  const [first] = members
  if (first === undefined) return messages.nothing
  if (members.length === 1) return findingOf(first, language)
  const name = familyName(first, language)
  const stageOf = ({ indicator: { stage } }: Assessment) => (stage === null ? '' : inLanguage(stageWords[stage], language))
  const missing = members.find(({ measurement }) => measurement.statistic.kind === 'missing')?.measurement.statistic
  if (missing?.kind === 'missing' && members.every(({ measurement }) => measurement.statistic.kind === 'missing')) {
    return messages.missing({ name, reason: inLanguage(reasonWords[missing.reason], language) })
  }
  const notMet = members.filter(({ verdict }) => verdict === 'not-met')
  if (notMet.length > 0) return messages.stagesNotMet({ stages: notMet.map(stageOf).join(messages.enumeration), name })
  if (members.every(({ verdict }) => verdict === 'met' || verdict === 'watch')) {
    return messages.stagesMet({ count: String(members.length), name })
  }
  const values = members.map((one) => `${stageOf(one)} ${formatStatistic(one.measurement.statistic, one.indicator.unit, language)}`)
  return messages.stagesValues({ name, values: values.join(messages.enumeration) })
}

/** What a list of indicators shows: which are not met, that all tested ones are met, or the first two numbers. */
export function findingOfList(assessments: readonly Assessment[], language: Language): string {
  const messages = findingsMessages[language]
  if (assessments.length === 0) return messages.nothing
  const names = (some: readonly Assessment[]) =>
    some
      .slice(0, 2)
      .map(({ indicator }) => inLanguage(indicator.name, language))
      .join(messages.enumeration)
  const notMet = assessments.filter(({ verdict }) => verdict === 'not-met')
  if (notMet.length > 2) return messages.listNotMetMore({ names: names(notMet), count: String(notMet.length) })
  if (notMet.length > 0) return messages.listNotMet({ names: names(notMet) })
  const met = assessments.filter(({ verdict }) => verdict === 'met' || verdict === 'watch')
  if (met.length > 1) return messages.listMet({ count: String(met.length) })
  const stated = assessments.filter(({ measurement }) => measurement.statistic.kind === 'value')
  const [gap] = assessments
  if (stated.length === 0 && gap?.measurement.statistic.kind === 'missing') {
    return messages.allMissing({ names: names(assessments), reason: inLanguage(reasonWords[gap.measurement.statistic.reason], language) })
  }
  return stated
    .slice(0, 2)
    .map(
      ({ indicator, measurement }) =>
        `${inLanguage(indicator.name, language)} ${formatStatistic(measurement.statistic, indicator.unit, language)}`,
    )
    .join(messages.comma)
}
