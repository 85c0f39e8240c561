import { languages } from '#language/language.ts'
import { detailNames } from './details.ts'
import { parseViewState } from './parse-view-state.ts'

const details: ReadonlySet<string> = new Set([...detailNames, 'record'])

/** Whether a parameter of the view says something. */
function isRead(name: string, text: string): boolean {
  const view = parseViewState({ [name]: text })
  switch (name) {
    case 'district':
      return view.district !== null
    case 'year':
      return view.year !== null
    case 'stage':
      return view.stage !== null
    case 'reported':
      return text === '0' || view.reportedOnly
    case 'view':
      return text === view.view
    case 'lang':
      return languages.some((language) => language === text)
    default:
      return details.has(name)
  }
}

/** The parts of an address that say nothing to this program, as they stand there: `year=20l8`. The view is shown without them. */
export function unreadParts(search: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(search).flatMap(([name, text]) => (isRead(name, text) ? [] : [`${name}=${text}`]))
}
