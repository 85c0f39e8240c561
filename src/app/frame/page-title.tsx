import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage } from '#language/text.ts'
import { useMessages } from '#language/use-language.ts'
import { use, useEffect } from 'react'
import { BoardContext } from '../board/board-context.ts'

/** Names the window: the page, the district, the product. */
export function PageTitle({ page }: { readonly page: string }) {
  const messages = useMessages(shellMessages)
  const context = use(BoardContext)
  const title =
    context === null
      ? messages.titleWithoutDistrict({ page })
      : messages.title({ page, district: inLanguage(context.district.package.meta.name, context.language) })
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
