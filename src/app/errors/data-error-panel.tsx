import { DataFileError } from '#data/data-file-error.ts'
import { useRetryOnline } from '#program/use-retry-online.ts'
import { dataErrorWords } from '#data/data-error-words.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage, type Text } from '#language/text.ts'
import { useLanguage } from '#language/use-language.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icons.tsx'
import { ProblemGroups } from './problem-groups.tsx'
import styles from './errors.module.css'

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
  const Title = kept === null ? 'h1' : 'h2'
  return (
    <div className={styles['panel']} role="alert" data-over-content={kept !== null}>
      <Title className={styles['title']}>
        <Icon name="warning" />
        {inLanguage(title, language)}
      </Title>
      <p className={styles['explanation']}>{inLanguage(explanation, language)}</p>
      <p>{inLanguage(next, language)}</p>
      <div className={styles['actions']}>
        <Button look="primary" onClick={retry}>
          {messages.retry}
        </Button>
        {kept !== null && <span>{messages.kept({ district: inLanguage(kept, language) })}</span>}
      </div>
      {groups.length > 0 && <ProblemGroups groups={groups} />}
    </div>
  )
}
