import type { PlottedFigure } from './kinds.ts'

/** A figure that has one plot. */
export interface DrawnFigureProps {
  readonly figure: PlottedFigure
  /** Values that the axis holds beside the figure's own, where several charts share one scale. */
  readonly sharedValues?: readonly number[]
}
