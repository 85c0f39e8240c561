import type { LostWords } from '#figures/indicators/lost-words.ts'
import type { Figure } from '#figures/figure.ts'

/** What a duty page tells: its finding, one sentence of summary, and its figures in reading order. */
export interface DutyStory {
  /** The page's headline: the finding of the duty, made from the data. */
  readonly title: string
  /** Whether the title rests on an illustrative number. */
  readonly isIllustrative: boolean
  /** Whether it rests on a number that is to be checked. */
  readonly isDoubtful: boolean
  /** One sentence: how many indicators are met, watched, not met, and what stands behind it. */
  readonly summary: string
  /** What reported values alone can no longer judge; null where illustrative values are shown too. */
  readonly lost: LostWords | null
  readonly figures: readonly StoryFigure[]
}

export interface StoryFigure {
  readonly figure: Figure
  /** Share of the row at desktop width. */
  readonly width: 'third' | 'half' | 'two-thirds' | 'full'
}
