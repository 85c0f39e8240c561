import { reasonWords } from '#format/reason-words.ts'
import type { Language } from '#language/language.ts'
import { headlineMessages } from '#language/messages/headline.ts'
import { inLanguage } from '#language/text.ts'
import { missingReasons } from '#statistics/statistic.ts'
import type { Finding } from './finding.ts'
import { tally, type Tally } from './tally.ts'

/** A sentence that is read aloud, and whether a verdict in it rests on a made-up number. */
export interface Told {
  readonly text: string
  readonly isIllustrative: boolean
  /** Whether one rests on a number that is to be checked. */
  readonly isDoubtful: boolean
}

/**
 * How many findings have which verdict, over every one that has a standard: "76 项有标准的指标：52 项达标，12 项需关注，12 项未达标".
 * "全部" only where nothing is unknown. Null where nothing has a standard.
 */
export function verdictHeadline(findings: readonly Finding[], language: Language): Told | null {
  const messages = headlineMessages[language]
  const counts = tally(findings)
  if (counts.standards === 0) return null
  const basis = { isIllustrative: counts.illustrative > 0, isDoubtful: counts.doubtful > 0 }
  const all = { count: String(counts.standards), one: counts.standards === 1 }
  if (counts.met === counts.standards) return { text: messages.allMet(all), ...basis }
  return { text: `${messages.ofStandards(all)}${verdictParts(findings, language)}`, ...basis }
}

/** "52 项达标，12 项需关注，12 项未达标，3 项未采集、无法评定": every part that is not empty; they add up to the standards. */
export function verdictParts(findings: readonly Finding[], language: Language): string {
  const messages = headlineMessages[language]
  const { met, notMet, unknown, watch } = tally(findings)
  const parts = [
    met > 0 ? messages.met({ count: String(met) }) : '',
    watch > 0 ? messages.watch({ count: String(watch) }) : '',
    notMet > 0 ? messages.notMet({ count: String(notMet) }) : '',
    unknown > 0 ? messages.unknown({ count: String(unknown), reason: reasonOfUnknown(findings, language) }) : '',
  ]
  return parts.filter((part) => part !== '').join(messages.comma)
}

/** Why findings cannot be assessed, where it is one reason for all of them; otherwise nothing. */
function reasonOfUnknown(findings: readonly Finding[], language: Language): string {
  const reasons = missingReasons.filter((reason) =>
    findings.some(({ assessment: { measurement, verdict } }) => {
      const { statistic } = measurement
      return verdict === 'not-assessable' && statistic.kind === 'missing' && statistic.reason === reason
    }),
  )
  const [only] = reasons
  return only === undefined || reasons.length > 1 ? '' : inLanguage(reasonWords[only], language)
}

/**
 * What the verdicts rest on, in words: "76 项评定中 63 项含示意数据，其中 12 项未达标均含示意数据；只依据报告值评定的 13 项：10 项达标，3 项需关注".
 * Null where nothing is assessed.
 */
export function basisSentence(findings: readonly Finding[], language: Language): string | null {
  const messages = headlineMessages[language]
  const counts = tally(findings)
  if (counts.tested === 0) return null
  if (counts.illustrative === 0) return messages.allReported
  const head = messages.illustrative({ tested: String(counts.tested), count: String(counts.illustrative) })
  const solid = findings.filter(({ isIllustrative }) => !isIllustrative)
  const left = tally(solid)
  const reported = left.tested === 0 ? '' : onlyReported(left, solid, language)
  // Where all do, the not met need not be told apart.
  const notMet = counts.illustrative === counts.tested ? '' : notMetOnIllustrative(counts, language)
  return `${head}${notMet}${reported}`
}

/** What reported values alone say; of one kind in one word. */
function onlyReported(left: Tally, solid: readonly Finding[], language: Language): string {
  const messages = headlineMessages[language]
  const count = String(left.tested)
  if (left.met === left.tested) return messages.onlyReportedMet({ count })
  if (left.watch === left.tested) return messages.onlyReportedWatch({ count })
  if (left.notMet === left.tested) return messages.onlyReportedNotMet({ count })
  return messages.onlyReported({ count, parts: testedParts(solid, language) })
}

function notMetOnIllustrative({ illustrativeNotMet, notMet }: Tally, language: Language): string {
  const messages = headlineMessages[language]
  if (illustrativeNotMet === 0) return ''
  const words = { count: String(illustrativeNotMet), of: String(notMet) }
  return illustrativeNotMet === notMet ? messages.allNotMetIllustrative(words) : messages.someNotMetIllustrative(words)
}

function testedParts(findings: readonly Finding[], language: Language): string {
  return verdictParts(
    findings.filter(({ verdict }) => verdict !== 'not-assessable'),
    language,
  )
}

/** How many of what is not met stand in rules of recognition only: "未达标中 9 项依据认定标准，未达到不等于未履职". Empty for none. */
export function recognitionSentence(findings: readonly Finding[], language: Language): string {
  const { notMet, notMetRecognition } = tally(findings)
  if (notMetRecognition === 0) return ''
  const words = { count: String(notMetRecognition) }
  return notMetRecognition === notMet ? headlineMessages[language].allRecognition(words) : headlineMessages[language].someRecognition(words)
}
