import { shellMessages } from '#language/messages/shell.ts'
import { defaultLanguage, languages } from '#language/language.ts'
import { useLanguage } from '#language/use-language.ts'
import { Button } from '#ui/controls/button.tsx'
import { useViewState } from '#view/use-view-state.ts'

/** Switches to the next language; named in that language, for the reader who needs it. */
export function LanguageButton() {
  const language = useLanguage()
  const messages = shellMessages[language]
  const { setView } = useViewState()
  const other = languages[(languages.indexOf(language) + 1) % languages.length] ?? defaultLanguage
  return (
    <Button
      lang={other}
      title={messages.otherLanguageName}
      onClick={() => {
        setView({ language: other })
      }}
    >
      {messages.otherLanguage}
    </Button>
  )
}
