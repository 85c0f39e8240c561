import type { Datum, Tone } from '#figures/figure.ts'

/** A mark of a plot as it is pointed at, walked to and spoken. */
export interface PlotEntry {
  readonly id: string
  /** Series, or the thing itself. */
  readonly name: string
  readonly tone: Tone
  readonly datum: Datum
  /** With its unit, or the reason why there is none. */
  readonly words: string
  /** Where a press counts as a press on this mark, in px; also what the cursor frames. */
  readonly box: PlotBox
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
