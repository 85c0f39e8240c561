import type { VerdictName } from './verdict-shapes.ts'
import { VerdictSign } from './verdict-sign.tsx'
import styles from './verdict-mark.module.css'

interface VerdictMarkProps {
  readonly verdict: VerdictName
  readonly words: string
}

/** A verdict as colour, shape and word, so that it reads in greyscale too. */
export function VerdictMark({ verdict, words }: VerdictMarkProps) {
  return (
    <span className={styles['mark']} data-verdict={verdict}>
      <VerdictSign verdict={verdict} />
      <span>{words}</span>
    </span>
  )
}
