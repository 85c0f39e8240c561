import { catalogueQuery } from '#data/queries/catalogue-query.ts'
import type { Language } from '#language/language.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage } from '#language/text.ts'
import { LazyLeftOutNotice } from '../errors/lazy-left-out-notice.tsx'
import { Notice } from '#ui/notice.tsx'
import { UnreadNotice } from '#ui/unread-notice.tsx'
import { unreadParts } from '#view/unread-parts.ts'
import { useViewNavigation } from '#view/view-navigation.ts'
import { useQuery } from '@tanstack/react-query'
import { isStoredId, type DistrictEntry } from '#data/district-entry.ts'
import type { ViewState } from '#view/view-state.ts'
import { useDistricts } from '../board/use-districts.ts'
import { yearOf } from '#view/district-view.ts'
import { useAddressLocation } from '../address/address-history.ts'
import { parseSearch } from '../address/search-parameters.ts'

/** Pages that read no details of their own; the others say themselves which they could not read. */
const withoutDetails = /^\/($|duty\/|achievements$|data$)/

/** A link that asks for what there is not, or in words that cannot be read, shows something else, and says so. */
export function LinkNotice({ language }: { readonly language: Language }) {
  const { path, view } = useViewNavigation()
  const { search } = useAddressLocation()
  const messages = shellMessages[language]
  const catalogue = useQuery(catalogueQuery).data
  // By what there is: what is on the screen may be another district or year, while the one that was asked for is on its way.
  const { entry } = useDistricts(view.district)
  const unread = unreadParts(parseSearch(search))
  return (
    <>
      {catalogue !== undefined && catalogue.problems.length > 0 && <LazyLeftOutNotice problems={catalogue.problems} />}
      {unread.length > 0 && <Notice title={messages.unread({ parts: unread.join(' ') })} />}
      {withoutDetails.test(path) && <UnreadNotice rules={{}} />}
      {entry !== undefined && <InsteadNotices entry={entry} view={view} language={language} />}
    </>
  )
}

interface InsteadNoticesProps {
  readonly entry: DistrictEntry
  readonly view: ViewState
  readonly language: Language
}

/** What is shown instead of a district or a year that there is not. */
function InsteadNotices({ entry: { id, name, years }, view, language }: InsteadNoticesProps) {
  const messages = shellMessages[language]
  const district = inLanguage(name, language)
  const year = yearOf(years, view.year)
  return (
    <>
      {view.district !== null && view.district !== id && (
        <Notice
          title={
            isStoredId(view.district)
              ? messages.ownInstead({ shown: district })
              : messages.districtInstead({ asked: view.district, shown: district })
          }
        />
      )}
      {view.year !== null && view.year !== year && (
        <Notice title={messages.yearInstead({ district, asked: String(view.year), shown: String(year) })} />
      )}
    </>
  )
}
