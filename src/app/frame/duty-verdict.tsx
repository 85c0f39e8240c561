import type { Assessment } from '#indicators/assessment.ts'
import { verdictCounts } from '#indicators/verdict-counts.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import type { DutyId } from '#statistics/duty.ts'
import { VerdictSign } from '#ui/verdict-sign.tsx'
import styles from './duty-verdict.module.css'

interface DutyVerdictProps {
  readonly assessments: readonly Assessment[]
  readonly duty: DutyId
}

/** The worst that a duty's indicators have to say: how many are not met, else how many to watch, else that some can't be assessed, else that all are met. */
export function DutyVerdict({ assessments, duty }: DutyVerdictProps) {
  const messages = useMessages(shellMessages)
  const counts = verdictCounts(assessments.filter(({ indicator }) => indicator.duty === duty))
  if (counts['not-met'] > 0) {
    return <Badge verdict="not-met" count={counts['not-met']} words={messages.notMetCount({ count: String(counts['not-met']) })} />
  }
  if (counts.watch > 0) {
    return <Badge verdict="watch" count={counts.watch} words={messages.watchCount({ count: String(counts.watch) })} />
  }
  if (counts.met > 0 && counts['not-assessable'] === 0) return <Badge verdict="met" count={null} words={messages.allMet} />
  if (counts['not-assessable'] > 0) return <Badge verdict="not-assessable" count={null} words={messages.notAssessable} />
  return <Badge verdict="no-standard" count={null} words={messages.noStandard} />
}

interface BadgeProps {
  readonly verdict: 'met' | 'watch' | 'not-met' | 'not-assessable' | 'no-standard'
  readonly count: number | null
  readonly words: string
}

function Badge({ verdict, count, words }: BadgeProps) {
  return (
    <span className={styles['badge']} data-verdict={verdict} title={words}>
      <VerdictSign verdict={verdict} />
      {count !== null && <span aria-hidden="true">{count}</span>}
      <span className={styles['words']}>{words}</span>
    </span>
  )
}
