import type { DistrictView } from '#view/district-view.ts'
import { assessCatalogue } from '#indicators/assess-catalogue.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { reportedOnly } from '#statistics/index-district.ts'
import type { ViewState } from '#view/view-state.ts'
import { createContext } from 'react'
import { yearOf } from './year-of.ts'

/** What every page builds its figures from; null while there is no data. */
export const BoardContext = createContext<DistrictView | null>(null)

const contexts = new WeakMap<DistrictStatistics, WeakMap<StandardBook, Map<string, DistrictView>>>()

/** The context of a view. The same district, standards, year, stage and language give the same object, whose figures are built already. */
export function figureContext(whole: DistrictStatistics, standards: StandardBook, view: ViewState): DistrictView {
  const district = view.reportedOnly ? reportedOnly(whole) : whole
  const year = yearOf(district.years, view.year)
  const byBook = contexts.get(district) ?? new WeakMap<StandardBook, Map<string, DistrictView>>()
  contexts.set(district, byBook)
  const byView = byBook.get(standards) ?? new Map<string, DistrictView>()
  byBook.set(standards, byView)
  const key = `${year} ${view.stage ?? ''} ${view.language}`
  const known = byView.get(key)
  if (known !== undefined) return known
  const { stage, language } = view
  const context = { district, year, stage, language, standards, assessments: assessCatalogue(district, standards, year) }
  byView.set(key, context)
  return context
}
