import type { Series } from '#figures/figure.ts'
import { missingRuns } from './missing-runs.ts'
import type { PlotArea } from './plot-area.ts'
import { textWidth } from './text-width.ts'

/** What is said at a line where it alone lacks a number: "2016 未采集". */
export interface GapWords {
  readonly id: string
  readonly tone: Series['tone']
  readonly text: string
  readonly reason: string
  /** Middle of the words. */
  readonly x: number
  readonly y: number
}

interface GapPlot {
  readonly labels: readonly string[]
  /** The series that are drawn. */
  readonly series: readonly Series[]
  /** Categories in which no series has a number. */
  readonly banded: ReadonlySet<number>
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  readonly area: PlotArea
  readonly font: number
}

/**
 * Words at the gaps of lines that others do not share, each above or below the line where they touch no line and no other
 * words; what has no such place is left to the table and to what a pointer says.
 */
export function placeGapWords({ labels, series, banded, x, y, area, font }: GapPlot): readonly GapWords[] {
  const placed: (GapWords & { readonly half: number })[] = []
  for (const one of series) {
    for (const { id, from, to, reason } of missingRuns(one, 0, font, banded)) {
      const text = `${from === to ? (labels[from] ?? '') : `${labels[from] ?? ''}–${labels[to] ?? ''}`} ${reason}`
      const half = textWidth(text, font) / 2
      const middle = Math.max(area.left + half + 2, Math.min(area.right - half - 2, (x(from) + x(to)) / 2))
      const line = heightAt(one, middle, x, y)
      if (line === null || 2 * half > area.right - area.left - 4) continue
      const free = [1, -1, 2.1, -2.1]
        .map((steps) => line - steps * font * 1.05)
        .find((at) => {
          if (at < area.top + font * 0.5 || at > area.bottom - font * 0.5) return false
          const meetsWords = placed.some(
            (other) => Math.abs(other.x - middle) < other.half + half + 4 && Math.abs(other.y - at) < font * 1.15,
          )
          const meetsLine = series.some((other) =>
            [-1, -0.5, 0, 0.5, 1].some((share) => {
              const height = heightAt(other, middle + share * half, x, y)
              return height !== null && Math.abs(height - at) < font * 0.75
            }),
          )
          return !meetsWords && !meetsLine
        })
      if (free !== undefined) placed.push({ id, tone: one.tone, text, reason, x: middle, y: free, half })
    }
  }
  return placed
}

/** The height of a line at a place, across its gaps and level beyond its ends; null for a line without any number. */
function heightAt({ data }: Series, at: number, x: (index: number) => number, y: (value: number) => number): number | null {
  const points = data.flatMap(({ statistic }, index) => (statistic.kind === 'value' ? [{ x: x(index), y: y(statistic.value) }] : []))
  const right = points.find((point) => point.x >= at)
  const left = points.findLast((point) => point.x <= at)
  if (left === undefined || right === undefined) return (left ?? right)?.y ?? null
  return right.x === left.x ? left.y : left.y + ((at - left.x) / (right.x - left.x)) * (right.y - left.y)
}
