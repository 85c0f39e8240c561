import type { SchoolVerdicts } from '#indicators/schools/school-verdicts.ts'
import type { Language } from '#language/language.ts'
import { schoolsMessages } from '#language/messages/schools.ts'
import { VerdictMark } from '#ui/verdict-mark.tsx'
import styles from './register.module.css'

/** How many indicators of a school are not met and to be watched; met only where all are. */
export function SchoolVerdictMarks({ verdicts, language }: { readonly verdicts: SchoolVerdicts | null; readonly language: Language }) {
  const messages = schoolsMessages[language]
  if (verdicts === null) return null
  const { counts } = verdicts
  const tested = counts.met + counts.watch + counts['not-met']
  return (
    <span className={styles['marks']}>
      {counts['not-met'] > 0 && <VerdictMark verdict="not-met" words={messages.notMet({ count: String(counts['not-met']) })} />}
      {counts.watch > 0 && <VerdictMark verdict="watch" words={messages.watch({ count: String(counts.watch) })} />}
      {counts['not-met'] + counts.watch === 0 && counts.met > 0 && (
        <VerdictMark verdict="met" words={messages.met({ count: String(counts.met) })} />
      )}
      {tested === 0 && (
        <VerdictMark
          verdict={counts['not-assessable'] > 0 ? 'not-assessable' : 'no-standard'}
          words={counts['not-assessable'] > 0 ? messages.unknown : messages.noVerdict}
        />
      )}
    </span>
  )
}
