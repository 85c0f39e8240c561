import type { Figure, FigureScope } from '#figures/figure.ts'
import type { Tally } from '#findings/tally.ts'
import type { Language } from '#language/language.ts'
import type { Verdict } from '#indicators/assessment.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { PageLink } from '#view/route.ts'

/** One cell of a table on a slide. */
export interface SlideCell {
  readonly text: string
  /** A second line, smaller: who is behind it, since when. */
  readonly detail?: string
  /** Stands before the words as its sign. */
  readonly verdict?: Verdict
  readonly isStrong?: boolean
  /** Whether its number was made up to complete a demonstration. */
  readonly isIllustrative?: boolean
  /** Where the cell is a figure. */
  readonly statistic?: Statistic
  /** Drawn as a bar of the verdicts' shares. */
  readonly shares?: Tally
}

export interface SlideColumn {
  readonly id: string
  readonly name: string
  readonly numeric: boolean
}

/** A table as large as a slide: what a meeting reads row by row. */
export interface SlideTable {
  readonly kind: 'table'
  readonly columns: readonly SlideColumn[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly SlideCell[]; readonly isTotal?: boolean }[]
}

export type SlideBody =
  { readonly kind: 'cover'; readonly lines: readonly string[] } | { readonly kind: 'figure'; readonly figure: Figure } | SlideTable

/**
 * One slide of a deck, made from the data of a view: what the audience sees, what the presenter is told, where it leads. Screen,
 * paper, pictures and PowerPoint are drawn from it alone.
 */
export interface Slide {
  /** A few words that name it in a list: 班额. */
  readonly name: string
  /** What it belongs to: "职责五 · 义务教育一体化"; empty on the cover. */
  readonly section: string
  /** The finding. */
  readonly title: string
  readonly isTitleIllustrative: boolean
  readonly isTitleDoubtful: boolean
  /** Measure and unit, or how a list is ordered. */
  readonly subtitle: string
  readonly body: SlideBody
  /** What the audience must know: a filter that does not apply, a base, a defect of the source. */
  readonly remarks: readonly string[]
  /** What it rests on, as the foot says it: "来源：自查报告 二（四）", "标准：教督〔2017〕6号"; empty where nothing is cited. */
  readonly source: string
  /** What the presenter may say, a sentence a line, drafted from the data. */
  readonly notes: readonly string[]
  /** The page that shows what stands behind it. */
  readonly drill: { readonly to: PageLink; readonly words: string } | null
  readonly scope: FigureScope
  readonly language: Language
}
