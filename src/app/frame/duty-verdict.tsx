import type { DistrictView } from '#view/district-view.ts'
import { findingsShown } from '#findings/all-findings.ts'
import { tally, type Tally } from '#findings/tally.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import type { DutyId } from '#statistics/duty.ts'
import type { VerdictName } from '#ui/marks/verdict-shapes.ts'
import { VerdictSign } from '#ui/marks/verdict-sign.tsx'
import styles from './duty-verdict.module.css'

interface DutyVerdictProps {
  readonly viewed: DistrictView
  readonly duty: DutyId
}

/**
 * The worst that a duty's indicators of the chosen stage have to say, counted: not met, else to watch, else not assessable,
 * else that all are met. Nothing where no rule binds.
 */
export function DutyVerdict({ viewed, duty }: DutyVerdictProps) {
  const messages = useMessages(shellMessages)
  const badge = badgeOf(tally(findingsShown(viewed, duty)))
  if (badge === null) return null
  const { count, verdict, isIllustrative } = badge
  const words = messages[badge.words]({ count: String(count) })
  return (
    <span className={styles['badge']} data-verdict={verdict} data-illustrative={isIllustrative}>
      <VerdictSign verdict={verdict} />
      {verdict !== 'met' && <span aria-hidden="true">{count}</span>}
      <span className={styles['words']}>{isIllustrative ? messages.onIllustrative({ words }) : words}</span>
    </span>
  )
}

interface Badge {
  readonly verdict: VerdictName
  readonly count: number
  readonly words: 'notMetCount' | 'watchCount' | 'unknownCount' | 'allMet'
  readonly isIllustrative: boolean
}

function badgeOf(counts: Tally): Badge | null {
  const { illustrativeMet, illustrativeNotMet, illustrativeWatch, met, notMet, unknown, watch } = counts
  if (notMet > 0) return { verdict: 'not-met', count: notMet, words: 'notMetCount', isIllustrative: illustrativeNotMet > 0 }
  if (watch > 0) return { verdict: 'watch', count: watch, words: 'watchCount', isIllustrative: illustrativeWatch > 0 }
  if (unknown > 0) return { verdict: 'not-assessable', count: unknown, words: 'unknownCount', isIllustrative: false }
  return met > 0 ? { verdict: 'met', count: met, words: 'allMet', isIllustrative: illustrativeMet > 0 } : null
}
