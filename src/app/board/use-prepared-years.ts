import { judgeView } from '#findings/judge-view.ts'
import { inSlices } from '#program/in-slices.ts'
import { whenIdle } from '#program/when-idle.ts'
import type { DistrictView } from '#view/district-view.ts'
import { useEffect } from 'react'
import { viewedIn } from '#view/view-of.ts'
import { isLarge } from './use-judged-view.ts'

/** The other years, the nearest first: those that a reader is likely to turn to. */
function otherYears({ district: { years }, year }: DistrictView): readonly number[] {
  return years.filter((one) => one !== year).toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year))
}

/** Ends when the browser has nothing else to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    whenIdle(resolve)
  })
}

/** Judges the other years while nothing else is to be done, so that turning to one finds it judged: half of what it takes. */
export function usePreparedYears(viewed: DistrictView | null): void {
  useEffect(() => {
    if (viewed === null || isLarge(viewed)) return undefined
    let isWanted = true
    const steps = otherYears(viewed)
      .flatMap((year) => judgeView(viewedIn(viewed, { year })))
      .map((step) => () => {
        if (isWanted) step()
      })
    void idle().then(() => inSlices(steps, idle))
    return () => {
      isWanted = false
    }
  }, [viewed])
}
