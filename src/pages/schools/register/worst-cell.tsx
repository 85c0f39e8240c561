import type { SchoolVerdicts } from '#indicators/schools/school-verdicts.ts'
import type { Language } from '#language/language.ts'
import { worstWords } from './worst-words.ts'
import styles from './register.module.css'

/** What a school falls short of most for its limit; empty where nothing does. */
export function WorstCell({ verdicts: { worst }, language }: { readonly verdicts: SchoolVerdicts; readonly language: Language }) {
  if (worst === null) return null
  const { indicator, gap } = worstWords(worst, language)
  return (
    <span className={styles['worst']} title={`${gap} ${indicator}`}>
      <b>{gap}</b> {indicator}
    </span>
  )
}
