import { largeClassBounds } from '#indicators/classes/class-limits.ts'
import { once } from '#statistics/once.ts'
import { largestSize } from '#indicators/classes/largest-size.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Stage } from '#statistics/stage.ts'

/** An interval of class sizes: `from` is inside, `to` outside. */
export interface SizeBin {
  readonly from: number
  readonly to: number
}

/** The intervals and the highest count that classes of some stages need in any year, so that years are compared on one scale. */
export interface ClassSizeFrame {
  readonly bins: readonly SizeBin[]
  /** Classes of one stage in one interval, at most. */
  readonly most: number
}

/** Intervals end where the limits stand: 41–45, 46–50, 51–55, 56–60, 61–65, 66–70. */
const binWidth = 5

/** All that the frame is made of. */
type ClassLists = Pick<DistrictStatistics, 'years' | 'classes'>

const frameOnce = once((district: ClassLists, large: number, superSized: number, ...stages: readonly Stage[]): ClassSizeFrame => {
  const years = district.years.map((year) => stages.flatMap((stage) => district.classes(year, stage)))
  const bins = binsFor(years.flat(), { large, superSized })
  const most = Math.max(0, ...years.flatMap((classes) => [...countBySize(classes, bins).values()]))
  return { bins, most }
})

/** Computed once for a district and stages: a district may have tens of thousands of classes a year. */
export function classSizeFrame(district: ClassLists, standards: StandardBook, stages: readonly Stage[]): ClassSizeFrame {
  const { large, superSized } = largeClassBounds(standards)
  return frameOnce(district, large, superSized, ...stages)
}

function binsFor(classes: readonly ClassRecord[], { large, superSized }: ReturnType<typeof largeClassBounds>): readonly SizeBin[] {
  const smallest = classes.reduce((least, { students }) => Math.min(least, students), large - binWidth)
  const start = Math.floor((smallest - 1) / binWidth) * binWidth + 1
  const end = Math.max(superSized + binWidth, largestSize(classes) + 1)
  const count = Math.ceil((end - start) / binWidth)
  return Array.from({ length: count }, (_, index) => ({ from: start + index * binWidth, to: start + (index + 1) * binWidth }))
}

/** How many classes of each stage fall into each interval, by `stage index`; counted in one walk. */
export function countBySize(classes: readonly ClassRecord[], bins: readonly SizeBin[]): ReadonlyMap<string, number> {
  const start = bins[0]?.from ?? 0
  const counts = new Map<string, number>()
  for (const { stage, students } of classes) {
    const key = `${stage} ${Math.floor((students - start) / binWidth)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
