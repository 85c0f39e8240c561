import type { Language } from '#language/language.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { Button } from '#ui/controls/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useViewState } from '#view/use-view-state.ts'
import { ClearFilters } from './clear-filters.tsx'

/** Says that no school is left, with the ways out. */
export function RegisterEmpty({ language }: { readonly language: Language }) {
  const messages = registerMessages[language]
  const { view, setView } = useViewState()
  return (
    <Notice title={messages.empty}>
      <p>{messages.emptyAdvice}</p>
      <ClearFilters language={language} />{' '}
      {view.stage !== null && <Button onClick={() => setView({ stage: null })}>{messages.allStages}</Button>}
    </Notice>
  )
}
