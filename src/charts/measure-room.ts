import type { Size } from './layout/plot-area.ts'

export interface MeasuredRoom extends Size {
  /** How much larger than 16 px the reader or a wall of screens wants type: the chart is drawn for less room and enlarged by it. */
  readonly enlarged: number
}

/** The room that a chart has in an element, in whole px. */
export function measureRoom({ clientWidth, clientHeight }: Element): MeasuredRoom {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const enlarged = size > 16 ? size / 16 : 1
  return { width: Math.floor(clientWidth / enlarged), height: Math.floor(clientHeight / enlarged), enlarged }
}
