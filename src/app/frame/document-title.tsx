import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage } from '#language/text.ts'
import { useMessages } from '#language/use-language.ts'
import { use, useEffect } from 'react'
import { BoardContext } from '../board/board-context.ts'

/** Names the window: the page, the district, the product. */
export function DocumentTitle({ page }: { readonly page: string }) {
  const messages = useMessages(shellMessages)
  const viewed = use(BoardContext)
  const title =
    viewed === null
      ? messages.titleWithoutDistrict({ page })
      : messages.title({ page, district: inLanguage(viewed.district.package.meta.name, viewed.language) })
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
