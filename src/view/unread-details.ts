import { detailNames, type Details, type DetailName } from './details.ts'

/** Which values of its details a page can read; a detail that it does not name is none of its own. */
export type DetailRules = Readonly<Partial<Record<DetailName, (text: string) => boolean>>>

/** The details of an address that a page can do nothing with, as they stand there: `sort=zzz`. The page is shown without them. */
export function unreadDetails(details: Details, rules: DetailRules): readonly string[] {
  return detailNames.flatMap((name) => {
    // Every page has figures; one that it has not is simply not enlarged.
    if (name === 'figure') return []
    const text = details[name]
    return text === undefined || rules[name]?.(text) === true ? [] : [`${name}=${text}`]
  })
}
