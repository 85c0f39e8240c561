import type { PageLink } from '#view/route.ts'
import type { Tone } from '#figures/figure.ts'
import type { Statistic, Status } from '#statistics/statistic.ts'

/** A mark of a plot as it is pointed at, walked to and spoken. */
export interface PlotEntry {
  readonly id: string
  /** Series, or the thing itself. */
  readonly name: string
  readonly tone: Tone
  /** What the number rests on; null where there is no number. */
  readonly status: Status | null
  /** The page that a press opens. */
  readonly to?: PageLink
  /** With its unit, or the reason why there is none. */
  readonly words: string
  /** Where a press counts as a press on this mark, in px. */
  readonly box: PlotBox
  /** What the cursor frames, where that is not all that can be pressed. */
  readonly frame?: PlotBox
  /** A point is ringed, a bar is framed. */
  readonly shape: 'point' | 'bar'
}

export interface PlotBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** All marks of one category, told together: a year, an interval, a row. */
export interface PlotStop {
  readonly id: string
  readonly label: string
  /** The strip of the plot that belongs to the category. */
  readonly box: PlotBox
  readonly entries: readonly PlotEntry[]
  /** Standards at this category: "小学标准 45". */
  readonly standards: readonly { readonly id: string; readonly name: string; readonly words: string }[]
}

/** Where the reader is: which category, which of its marks. */
export interface PlotPosition {
  readonly stop: number
  readonly entry: number
}

/** The status of a number, or null where it is missing. */
export function statusOf(statistic: Statistic): Status | null {
  return statistic.kind === 'value' ? statistic.status : null
}
