import { defaultLanguage, languages } from '#language/language.ts'
import { stages } from '#statistics/stage.ts'
import { detailNames, type Details } from './details.ts'
import type { ViewState } from './view-state.ts'

export const defaultView: ViewState = {
  district: null,
  year: null,
  stage: null,
  reportedOnly: false,
  view: 'chart',
  language: defaultLanguage,
}

/** Ids of districts and records as the data files spell them. */
const id = /^[a-z0-9][a-z0-9-]{0,63}$/
const year = /^\d{4}$/

/** The value of a search parameter; nothing if it is absent or no text. */
function parameter(search: unknown, name: string): string | null {
  if (typeof search !== 'object' || search === null) return null
  const value: unknown = Object.getOwnPropertyDescriptor(search, name)?.value
  return typeof value === 'string' ? value : null
}

/** Reads the search parameters of an address. What it does not know falls back to the default; it never throws. */
export function parseViewState(search: unknown): ViewState {
  const district = parameter(search, 'district')
  const yearText = parameter(search, 'year')
  return {
    district: district !== null && id.test(district) ? district : null,
    year: yearText !== null && year.test(yearText) ? Number(yearText) : null,
    stage: stages.find((stage) => stage === parameter(search, 'stage')) ?? null,
    reportedOnly: parameter(search, 'reported') === '1',
    view: parameter(search, 'view') === 'table' ? 'table' : 'chart',
    language: languages.find((language) => language === parameter(search, 'lang')) ?? defaultLanguage,
  }
}

/** The record that an address points at on its page; null for none. */
export function parseRecord(search: unknown): string | null {
  const record = parameter(search, 'record')
  return record !== null && id.test(record) ? record : null
}

/** Longer texts are no words of this program; a long list of trial changes stays well below. */
const longestDetail = 4000

/** What an address says of its own page. The page reads what it knows of it; unknown values fall back there. */
export function parseDetails(search: unknown): Details {
  return Object.fromEntries(
    detailNames.flatMap((name) => {
      const value = parameter(search, name)
      return value === null || value === '' || value.length > longestDetail ? [] : [[name, value]]
    }),
  )
}
