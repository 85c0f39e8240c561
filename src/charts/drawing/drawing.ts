import type { Size } from '#charts/layout/plot-area.ts'
import type { SvgNode } from './svg-node.ts'

/** A figure drawn in a room, bottom to top; the marks of its numbers lie between what is behind them and what is written on them. */
export interface Drawing extends Size {
  readonly under: readonly SvgNode[]
  readonly marks: readonly SvgNode[]
  readonly over: readonly SvgNode[]
}
