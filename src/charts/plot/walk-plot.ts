import type { PlotPosition, PlotStop } from './plot-stop.ts'

/** Along which arrow keys categories follow one another: columns left to right, rows from the top down. */
export type PlotDirection = 'across' | 'down'

/** Where a key leads from a position; null for keys that do not walk. Without a position the first key goes to the last category. */
export function walkPlot(
  stops: readonly PlotStop[],
  position: PlotPosition | null,
  key: string,
  direction: PlotDirection,
): PlotPosition | null {
  const last = stops.length - 1
  if (last < 0) return null
  const step = steps(direction)[key]
  if (step === undefined && key !== 'Home' && key !== 'End') return null
  const entry = position?.entry ?? 0
  if (key === 'Home') return within(stops, 0, entry)
  if (key === 'End' || position === null) return within(stops, direction === 'down' && key !== 'End' ? 0 : last, entry)
  if (step?.stop !== undefined) return within(stops, Math.min(last, Math.max(0, position.stop + step.stop)), entry)
  const count = stops[position.stop]?.entries.length ?? 0
  return { stop: position.stop, entry: Math.min(count - 1, Math.max(0, position.entry + (step?.entry ?? 0))) }
}

interface Step {
  readonly stop?: number
  readonly entry?: number
}

function steps(direction: PlotDirection): Readonly<Record<string, Step>> {
  return direction === 'across'
    ? { ArrowLeft: { stop: -1 }, ArrowRight: { stop: 1 }, ArrowUp: { entry: -1 }, ArrowDown: { entry: 1 } }
    : { ArrowUp: { stop: -1 }, ArrowDown: { stop: 1 }, ArrowLeft: { entry: -1 }, ArrowRight: { entry: 1 } }
}

function within(stops: readonly PlotStop[], stop: number, entry: number): PlotPosition {
  return { stop, entry: Math.max(0, Math.min((stops[stop]?.entries.length ?? 1) - 1, entry)) }
}
