import { isStored } from '#data/district-entry.ts'
import { catalogueQuery } from '#data/queries/catalogue-query.ts'
import { districtQuery } from '#data/queries/district-query.ts'
import { standardsQuery } from '#data/queries/standards-query.ts'
import { addressedView, type DistrictView } from '#view/district-view.ts'
import type { ViewState } from '#view/view-state.ts'
import { useQuery } from '@tanstack/react-query'
import { useJudgedView } from './use-judged-view.ts'
import { useDistricts } from './use-districts.ts'
import { useFormerDistrict } from './use-former-district.ts'

/** What can be shown of a view now. */
export interface Board {
  /** Null until there is anything to show; that of the former district while the next loads or after it failed. */
  readonly viewed: DistrictView | null
  /** A file that could not be had. */
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null
  readonly loading: boolean
  /** What can be shown is not what the view asks for, which is on its way. */
  readonly isFormer: boolean
}

/** Loads what a view needs: the district from where it is kept, the standards with it. */
export function useBoard(view: ViewState): Board {
  const catalogue = useQuery(catalogueQuery)
  const standards = useQuery(standardsQuery)
  const { entries, entry } = useDistricts(view.district)
  const district = useQuery(districtQuery(entry))
  // Without any district there is no page on which one that this browser keeps could be replaced or removed.
  const { data: instead } = useQuery(districtQuery(district.isError && entry !== undefined && isStored(entry) ? entries[0] : undefined))
  const former = useFormerDistrict(district.data === undefined ? undefined : entry)
  const shown = district.data ?? former ?? instead
  const queries = [catalogue, standards, district]
  const failed = queries.filter(({ isError }) => isError)
  const error: unknown = catalogue.error ?? standards.error ?? district.error
  const next = shown === undefined || standards.data === undefined ? null : addressedView(shown, standards.data, view)
  const viewed = useJudgedView(next)
  return {
    viewed,
    failure:
      error === null
        ? null
        : {
            error,
            retry: () => {
              for (const query of failed) void query.refetch()
            },
          },
    isFormer: viewed !== null && (viewed !== next || district.data === undefined),
    loading: viewed !== next || queries.some(({ isFetching }) => isFetching),
  }
}
