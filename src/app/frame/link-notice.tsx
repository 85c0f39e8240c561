import { catalogueQuery } from '#data/queries/catalogue-query.ts'
import type { DistrictView } from '#view/district-view.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage } from '#language/text.ts'
import { LazyLeftOutNotice } from '../errors/lazy-left-out-notice.tsx'
import { Notice } from '#ui/notice.tsx'
import { UnreadNotice } from '#ui/unread-notice.tsx'
import { unreadParts } from '#view/unread-parts.ts'
import { useViewNavigation } from '#view/view-navigation.ts'
import { useQuery } from '@tanstack/react-query'
import { districtEntry } from '../board/district-entry.ts'
import { useAddressLocation } from '../address/address-history.ts'
import { parseSearch } from '../address/search-parameters.ts'

/** Pages that read no details of their own; the others say themselves which they could not read. */
const withoutDetails = /^\/($|duty\/|achievements$)/

/** A link that asks for what there is not, or in words that cannot be read, shows something else, and says so. */
export function LinkNotice({ viewed: { district, language, year } }: { readonly viewed: DistrictView }) {
  const { path, view } = useViewNavigation()
  const { search } = useAddressLocation()
  const messages = shellMessages[language]
  const { id, name } = district.package.meta
  const catalogue = useQuery(catalogueQuery).data
  // While another district loads, or after it failed, the former one is on the screen: the link is not at fault.
  const entry = districtEntry(catalogue, view.district)
  const isOnScreen = entry?.id === id
  const shown = inLanguage(name, language)
  const unread = unreadParts(parseSearch(search))
  return (
    <>
      {catalogue !== undefined && catalogue.problems.length > 0 && <LazyLeftOutNotice problems={catalogue.problems} />}
      {unread.length > 0 && <Notice title={messages.unread({ parts: unread.join(' ') })} />}
      {withoutDetails.test(path) && <UnreadNotice rules={{}} />}
      {view.district !== null && entry !== undefined && entry.id !== view.district && (
        <Notice title={messages.districtInstead({ asked: view.district, shown: inLanguage(entry.name, language) })} />
      )}
      {isOnScreen && view.year !== null && view.year !== year && (
        <Notice title={messages.yearInstead({ district: shown, asked: String(view.year), shown: String(year) })} />
      )}
    </>
  )
}
