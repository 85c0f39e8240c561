/** Values that stand on an axis, evenly spaced, from the lowest to the highest value that the axis shows. */
export interface AxisTicks {
  readonly ticks: readonly number[]
  readonly domain: readonly [from: number, to: number]
}

interface TickOptions {
  /** About how many intervals fit. */
  readonly intervals: number
  /** Whether a step can be written in the figure's scale: half a school cannot. */
  readonly writable?: (step: number) => boolean
}

const factors = [1, 2, 2.5, 5, 10]

/** Round values around all of `values`; an axis for bars includes zero by having it among the values. */
export function niceTicks(values: readonly number[], { intervals, writable = () => true }: TickOptions): AxisTicks {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (!Number.isFinite(low) || !Number.isFinite(high)) return niceTicks([0, 1], { intervals: 1 })
  if (low === high) {
    if (low === 0) return niceTicks([0, firstWritable(1, writable)], { intervals: 1, writable })
    return niceTicks(low > 0 ? [0, high] : [low, 0], { intervals, writable })
  }
  const step = firstWritable((high - low) / Math.max(1, intervals), writable)
  const first = Math.floor(round(low / step))
  const last = Math.ceil(round(high / step))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step))
  return { ticks, domain: [round(first * step), round(last * step)] }
}

/** The smallest round step that is at least `least` and can be written. */
function firstWritable(least: number, writable: (step: number) => boolean): number {
  const size = Math.floor(Math.log10(least))
  for (let power = size; power < size + 12; power += 1) {
    const step = factors.map((factor) => round(factor * 10 ** power)).find((one) => one >= least * 0.999 && writable(one))
    if (step !== undefined) return step
  }
  return least
}

/** Takes away what binary fractions leave behind: 0.30000000000000004 is 0.3. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}
