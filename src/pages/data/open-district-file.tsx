import { districtQuery } from '#data/queries/district-query.ts'
import { storedQuery } from '#data/queries/stored-query.ts'
import { openDistrictFile, StoreRefusedError } from '#data/stored/open-district-file.ts'
import type { StoredEntry } from '#data/stored/stored-entry.ts'
import { dataErrorWords } from '#data/words/data-error-words.ts'
import type { Language } from '#language/language.ts'
import { dataMessages } from '#language/messages/data.ts'
import { inLanguage } from '#language/text.ts'
import { ProblemGroups } from '#problems/problem-groups.tsx'
import { AlertPanel } from '#ui/alert-panel.tsx'
import { FileButton } from '#ui/controls/file-button.tsx'
import { ViewLink } from '#view/view-link.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import styles from './data-page.module.css'

/** A file on its way to the board, or what became of it. */
type Opening =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'opened'; readonly entry: StoredEntry }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Opens the data file of a district that the reader chooses or drops, or says what is wrong in it and where. */
export function OpenDistrictFile({ language }: { readonly language: Language }) {
  const messages = dataMessages[language]
  const client = useQueryClient()
  const [isOver, setOver] = useState(false)
  const [opening, setOpening] = useState<Opening>({ kind: 'none' })
  const open = async (file: File): Promise<void> => {
    setOpening({ kind: 'reading', file: file.name })
    try {
      const entry = await openDistrictFile(file)
      // It may be on the screen as it was before.
      await Promise.all([
        client.invalidateQueries({ queryKey: storedQuery.queryKey }),
        client.invalidateQueries({ queryKey: districtQuery(entry).queryKey }),
      ])
      setOpening({ kind: 'opened', entry })
    } catch (error) {
      setOpening({ kind: 'failed', error })
    }
  }
  return (
    <div
      className={styles['drop']}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file !== undefined) void open(file)
      }}
    >
      <h2>{messages.open}</h2>
      <p>{messages.openHint}</p>
      <p className={styles['links']}>
        <FileButton accept=".json,application/json" onFile={(file) => void open(file)}>
          {messages.choose}
        </FileButton>
        <span>{messages.drop}</span>
      </p>
      <div role="status">
        {opening.kind === 'reading' && <p>{messages.reading({ file: opening.file })}</p>}
        {opening.kind === 'opened' && (
          <>
            <p className={styles['opened']}>
              {messages.opened({
                name: inLanguage(opening.entry.name, language),
                edition: inLanguage(opening.entry.edition.name, language),
              })}{' '}
              <ViewLink to="/" change={{ district: opening.entry.id, year: null }}>
                {messages.toOverview}
              </ViewLink>
            </p>
            <p>{messages.openedHint}</p>
          </>
        )}
      </div>
      {opening.kind === 'failed' && <OpeningFailure error={opening.error} language={language} />}
    </div>
  )
}

function OpeningFailure({ error, language }: { readonly error: unknown; readonly language: Language }) {
  const messages = dataMessages[language]
  if (error instanceof StoreRefusedError) {
    return (
      <AlertPanel title={messages.refused} look="over" tone="wrong" actions={null}>
        <p>{messages.refusedHint}</p>
      </AlertPanel>
    )
  }
  const { title, explanation, next, groups } = dataErrorWords(error)
  return (
    <AlertPanel
      title={inLanguage(title, language)}
      look="over"
      tone="wrong"
      actions={null}
      details={groups.length > 0 && <ProblemGroups groups={groups} />}
    >
      <p>{inLanguage(explanation, language)}</p>
      <p>{inLanguage(next, language)}</p>
    </AlertPanel>
  )
}
