import { defaultLanguage } from '#language/language.ts'
import { once } from '#statistics/once.ts'
import type { ViewAddress } from './view-address.ts'
import type { ViewState } from './view-state.ts'

/** The search parameters of a view: only what differs from the default. */
export function writeViewState({ district, year, stage, reportedOnly, view, language }: ViewState): Readonly<Record<string, string>> {
  return {
    ...(district !== null && { district }),
    ...(year !== null && { year: String(year) }),
    ...(stage !== null && { stage }),
    ...(reportedOnly && { reported: '1' }),
    ...(view !== 'chart' && { view }),
    ...(language !== defaultLanguage && { lang: language }),
  }
}

/** The search parameters of an address, with the record it points at and the details of its page. */
export function writeSearch({ view, record, details }: Pick<ViewAddress, 'view' | 'record' | 'details'>): Readonly<Record<string, string>> {
  return { ...writeViewState(view), ...(record !== null && { record }), ...details }
}

/** The search parameters of a view in one text, once for all the links of a page. */
const viewSearch = once((view: ViewState) => new URLSearchParams(writeViewState(view)).toString())

/** An address as it stands behind the hash: `/duty/funding?year=2017`. */
export function writeAddress({ path, view, record, details }: ViewAddress): string {
  const isPlain = record === null && Object.keys(details).length === 0
  const search = isPlain ? viewSearch(view) : new URLSearchParams(writeSearch({ view, record, details })).toString()
  return search === '' ? path : `${path}?${search}`
}
