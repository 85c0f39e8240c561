import { judgeView } from '#findings/judge-view.ts'
import { inSlices } from '#program/in-slices.ts'
import { whenIdle } from '#program/when-idle.ts'
import { stages } from '#statistics/stage.ts'
import type { BoardPage } from '../pages/board-page.ts'
import { type DistrictView, viewedIn } from '#view/district-view.ts'
import { useEffect } from 'react'
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

/** All that is to be done before a page of a view is drawn, in steps. */
function stepsOf(view: DistrictView, story: BoardPage['story']): readonly (() => void)[] {
  return [...judgeView(view), ...(story === undefined ? [] : [() => void story(view)])]
}

/**
 * Judges the other years while nothing else is to be done, and tells them and the other stages as the page does, so that turning
 * to one finds it done: half of what it takes.
 */
export function usePreparedViews(viewed: DistrictView | null, story: BoardPage['story']): void {
  useEffect(() => {
    if (viewed === null || isLarge(viewed)) return undefined
    let isWanted = true
    const years = otherYears(viewed).map((year) => viewedIn(viewed, { year }))
    const ofStages = [null, ...stages].filter((stage) => stage !== viewed.stage).map((stage) => viewedIn(viewed, { stage }))
    const steps = [...years, ...ofStages]
      .flatMap((view) => stepsOf(view, story))
      .map((step) => () => {
        if (isWanted) step()
      })
    void idle().then(() => inSlices(steps, idle))
    return () => {
      isWanted = false
    }
  }, [viewed, story])
}
