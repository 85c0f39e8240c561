import type { FigureContext } from '#figures/figure-context.ts'
import { verdictCounts } from '#indicators/verdict-counts.ts'
import type { Verdict } from '#indicators/assessment.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { dutyPageMessages } from '#language/messages/duty-page.ts'
import { inLanguage } from '#language/text.ts'
import type { DutyId } from '#statistics/duty.ts'
import { VerdictMark } from '#ui/verdict-mark.tsx'
import { orderIndicators } from './order-indicators.ts'
import styles from './duty-page.module.css'

const order: readonly Verdict[] = ['met', 'watch', 'not-met', 'not-assessable', 'no-standard']

/** How many indicators of a duty got each verdict; verdicts that none got are left out. */
export function VerdictTags({ context, duty }: { readonly context: FigureContext; readonly duty: DutyId }) {
  const { language } = context
  const { tested, described } = orderIndicators(context, duty, 'catalogue')
  const counts = verdictCounts([...tested, ...described])
  const shown = order.filter((verdict) => counts[verdict] > 0)
  return (
    <ul className={styles['verdicts']} aria-label={dutyPageMessages[language].verdicts}>
      {shown.map((verdict) => (
        <li key={verdict}>
          <VerdictMark verdict={verdict} words={`${inLanguage(verdictWords[verdict], language)} ${counts[verdict]}`} />
        </li>
      ))}
    </ul>
  )
}
