import type { BalanceRow } from '#indicators/balance/balance-sheet.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import type { Language } from '#language/language.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'

interface RuleVerdictProps {
  readonly verdict: BalanceRow['verdict']
  readonly inForce: boolean
  readonly language: Language
}

/** A school under the school rule; in a year before the rule it is compared, not judged. */
export function RuleVerdict({ verdict, inForce, language }: RuleVerdictProps) {
  const messages = balanceMessages[language]
  if (inForce || verdict === 'not-assessable') {
    return <VerdictMark verdict={verdict} words={inLanguage(verdictWords[verdict], language)} />
  }
  return <VerdictMark verdict="no-standard" words={verdict === 'met' ? messages.wouldPass : messages.wouldFail} />
}
