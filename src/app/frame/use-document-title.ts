import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictView } from '#view/district-view.ts'
import { useEffect } from 'react'

/** Names the window: the page, the district, the product. */
export function useDocumentTitle(page: string, { district, language }: DistrictView): void {
  const title = shellMessages[language].title({ page, district: inLanguage(district.package.meta.name, language) })
  useEffect(() => {
    document.title = title
  }, [title])
}
