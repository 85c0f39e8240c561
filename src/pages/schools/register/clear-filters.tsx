import type { Language } from '#language/language.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { Button } from '#ui/controls/button.tsx'
import { useDetails } from '#view/use-details.ts'
import { noFilters } from './filter-register.ts'

/** Takes all filters and the words back. */
export function ClearFilters({ language }: { readonly language: Language }) {
  const { setDetails } = useDetails()
  return <Button onClick={() => setDetails(noFilters)}>{registerMessages[language].clear}</Button>
}
