import { clauses } from '#language/mid-sentence.ts'
import type { Language } from '#language/language.ts'
import { headlineMessages } from '#language/messages/headline.ts'
import { worstFirst } from './all-findings.ts'
import type { Finding } from './finding.ts'
import { basisSentence, recognitionSentence, verdictHeadline, verdictParts, type Told } from './headline.ts'
import { tally } from './tally.ts'
import { whoAside } from './who-aside.ts'

/**
 * The headline of a duty: "5 项未达标，差距最大的是小学最大班额，超 13 人"; where nothing is short, how many have which
 * verdict, and which of those to watch lies nearest to its limit. Null
 * where nothing has a standard.
 */
export function dutyHeadline(findings: readonly Finding[], language: Language): Told | null {
  const messages = headlineMessages[language]
  const { illustrativeNotMet, notMet, watch } = tally(findings)
  const [worst] = worstFirst(findings)
  if (notMet === 0 || worst === undefined) {
    const told = verdictHeadline(findings, language)
    return told === null || worst === undefined
      ? told
      : { ...told, text: `${told.text}${messages.watched({ name: worst.name, gap: worst.gap ?? '', one: watch === 1 })}` }
  }
  const words = { name: worst.name, gap: worst.gap ?? '', who: whoAside(worst.who, language) }
  return {
    text: notMet === 1 ? messages.dutyWorst(words) : messages.dutyWorstOf({ ...words, count: String(notMet) }),
    isIllustrative: illustrativeNotMet > 0,
    isDoubtful: findings.some(({ doubts, verdict }) => verdict === 'not-met' && doubts.length > 0),
  }
}

/** One line under the headline: all verdicts with their denominator, what they rest on, what gives none. */
export function dutySummary(
  findings: readonly Finding[],
  apart: readonly Finding[],
  { language }: { readonly language: Language },
): string {
  const messages = headlineMessages[language]
  const counts = tally(findings)
  const parts = [
    counts.notMet > 0
      ? `${messages.ofStandards({ count: String(counts.standards), one: counts.standards === 1 })}${verdictParts(findings, language)}`
      : '',
    basisSentence(findings, language) ?? '',
    recognitionSentence(findings, language),
    counts.reference > 0 ? messages.reference({ count: String(counts.reference) }) : '',
    counts.withoutStandard === 0
      ? ''
      : counts.standards + counts.reference === 0
        ? messages.describedOnly({ count: String(counts.withoutStandard) })
        : messages.described({ count: String(counts.withoutStandard) }),
    apart.length === 0 ? '' : messages[findings.length === 0 ? 'allWithoutStage' : 'withoutStage']({ count: String(apart.length) }),
  ]
  return clauses(
    parts.filter((part) => part !== ''),
    messages.semicolon,
  )
}
