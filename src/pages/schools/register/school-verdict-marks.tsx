import type { SchoolVerdicts } from '#indicators/schools/school-verdicts.ts'
import type { Language } from '#language/language.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { isTested } from './register-row.ts'
import styles from './register.module.css'

/** How many indicators of a school are not met and to be watched; met only where all that can be assessed are. */
export function SchoolVerdictMarks({ verdicts, language }: { readonly verdicts: SchoolVerdicts; readonly language: Language }) {
  const messages = registerMessages[language]
  const { counts } = verdicts
  const untold = counts['not-assessable'] > 0
  return (
    <span className={styles['marks']}>
      {counts['not-met'] > 0 && <VerdictMark verdict="not-met" words={messages.notMet({ count: String(counts['not-met']) })} />}
      {counts.watch > 0 && <VerdictMark verdict="watch" words={messages.watch({ count: String(counts.watch) })} />}
      {counts['not-met'] + counts.watch === 0 && counts.met > 0 && (
        <VerdictMark verdict="met" words={messages.met({ count: String(counts.met) })} />
      )}
      {!isTested(verdicts) && (
        <VerdictMark verdict={untold ? 'not-assessable' : 'no-standard'} words={untold ? messages.unknown : messages.noVerdict} />
      )}
    </span>
  )
}
