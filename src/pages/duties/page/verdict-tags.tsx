import type { DistrictView } from '#view/district-view.ts'
import { findingsShown } from '#findings/all-findings.ts'
import { tally } from '#findings/tally.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { dutyPageMessages } from '#language/messages/duty-page.ts'
import { inLanguage } from '#language/text.ts'
import type { DutyId } from '#statistics/duty.ts'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { ViewLink } from '#view/view-link.tsx'
import styles from './duty-page.module.css'

const order = [
  { verdict: 'not-met', part: 'notMet' },
  { verdict: 'watch', part: 'watch' },
  { verdict: 'met', part: 'met' },
  { verdict: 'not-assessable', part: 'unknown' },
] as const

/** How many indicators of a duty got each verdict, each leading to them; verdicts that none got are left out. */
export function VerdictTags({ viewed, duty }: { readonly viewed: DistrictView; readonly duty: DutyId }) {
  const { language } = viewed
  const counts = tally(findingsShown(viewed, duty))
  const shown = order.filter(({ part }) => counts[part] > 0)
  if (shown.length === 0) return null
  return (
    <ul className={styles['verdicts']} aria-label={dutyPageMessages[language].verdicts}>
      {shown.map(({ verdict, part }) => (
        <li key={verdict}>
          <ViewLink to={`/indicators?verdict=${verdict}&duty=${duty}`} className={styles['verdictLink']}>
            <VerdictMark verdict={verdict} words={`${inLanguage(verdictWords[verdict], language)} ${counts[part]}`} />
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}
