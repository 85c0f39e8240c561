import { judgeView } from '#findings/judge-view.ts'
import { inSlices } from '#program/in-slices.ts'
import type { DistrictView } from '#view/district-view.ts'
import { startTransition, useEffect, useState } from 'react'

/** Judging a year of more schools takes longer than a reader may be kept waiting for an answer. */
const mostSchools = 300

/** Whether a view is judged in slices, before it is drawn, rather than while it is. */
export function isLarge({ district }: DistrictView): boolean {
  return district.schools.length > mostSchools
}

/** The view, if it may be drawn; of a large district the one that was drawn before it until it has been judged. */
export function useJudgedView(view: DistrictView | null): DistrictView | null {
  const [judged, setJudged] = useState<DistrictView | null>(null)
  useEffect(() => {
    if (view === null) return undefined
    let isWanted = true
    const keep = (): void => {
      if (isWanted) startTransition(() => setJudged(view))
    }
    if (isLarge(view)) void inSlices(judgeView(view)).then(keep)
    else keep()
    return () => {
      isWanted = false
    }
  }, [view])
  return view !== null && isLarge(view) ? judged : view
}
