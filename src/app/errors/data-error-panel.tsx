import { DataFileError } from '#data/data-file-error.ts'
import { useRetryOnline } from '#program/use-retry-online.ts'
import { dataErrorWords } from '#data/words/data-error-words.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage, type Text } from '#language/text.ts'
import { useLanguage } from '#language/use-language.ts'
import { AlertPanel } from '#ui/alert-panel.tsx'
import { Button } from '#ui/controls/button.tsx'
import { ProblemGroups } from '#problems/problem-groups.tsx'

export interface DataErrorPanelProps {
  readonly error: unknown
  readonly retry: () => void
  /** The district whose good data is still on the screen below; null if there is none. */
  readonly kept: Text | null
}

/** One message for a data file that could not be had: what happened, to which file, where in it, and what to do now. */
export function DataErrorPanel({ error, retry, kept }: DataErrorPanelProps) {
  const language = useLanguage()
  const messages = shellMessages[language]
  const { title, explanation, next, groups } = dataErrorWords(error)
  useRetryOnline(error instanceof DataFileError && error.failure.kind === 'network', retry)
  return (
    <AlertPanel
      title={inLanguage(title, language)}
      look={kept === null ? 'page' : 'over'}
      tone="wrong"
      actions={
        <>
          <Button look="primary" onClick={retry}>
            {messages.retry}
          </Button>
          {kept !== null && <span>{messages.kept({ district: inLanguage(kept, language) })}</span>}
        </>
      }
      details={groups.length > 0 && <ProblemGroups groups={groups} />}
    >
      <p>{inLanguage(explanation, language)}</p>
      <p>{inLanguage(next, language)}</p>
    </AlertPanel>
  )
}
