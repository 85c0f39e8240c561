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

/** The view, if it may be drawn; of a large district the one before it, or none, until it has been judged. */
export function useJudgedView(view: DistrictView | null): DistrictView | null {
  const [judged, setJudged] = useState<DistrictView | null>(null)
  useEffect(() => {
    // A usual one is drawn already: keeping it too would draw the header once more.
    if (view === null || !isLarge(view)) return undefined
    let isWanted = true
    void inSlices(judgeView(view)).then(() => {
      if (isWanted) startTransition(() => setJudged(view))
    })
    return () => {
      isWanted = false
    }
  }, [view])
  return view !== null && isLarge(view) ? judged : view
}
