import type { FigureContext } from '#figures/figure-context.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage } from '#language/text.ts'
import { Notice } from '#ui/notice.tsx'
import { useViewNavigation } from '#view-state/view-navigation.ts'

/** A link that names a year which the district lacks shows another one, and says so. */
export function YearNotice({ context: { district, language, year } }: { readonly context: FigureContext }) {
  const { view } = useViewNavigation()
  if (view.year === null || view.year === year) return null
  const name = inLanguage(district.package.meta.name, language)
  return <Notice title={shellMessages[language].yearInstead({ district: name, asked: String(view.year), shown: String(year) })} />
}
