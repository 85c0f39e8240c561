import { currentTransfers, watchTransfers } from '#data/fetching/transfers.ts'
import { programMessages } from '#language/messages/program.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage } from '#language/text.ts'
import { useMessages } from '#language/use-language.ts'
import { Button } from '#ui/controls/button.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { useEffect, useState, useSyncExternalStore } from 'react'
import styles from './waiting-note.module.css'

/** After so long, in ms, it is told how much of a file has come. */
const progressAfter = 1000

/** After so long, in ms, waiting is explained, and can be ended. */
const slowAfter = 8000

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** The time, told anew twice a second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return now
}

interface WaitingNoteProps {
  /** What is on the screen meanwhile, under filters that say something else. */
  readonly kept: DistrictView | null
}

/** How far waiting has come: what arrived after a second; after eight, that the line is slow, and a way to end it. */
export function WaitingNote({ kept }: WaitingNoteProps) {
  const messages = useMessages(programMessages)
  const shell = useMessages(shellMessages)
  const transfers = useSyncExternalStore(watchTransfers, currentTransfers)
  const now = useNow()
  const [begun] = useState(() => Date.now())
  const received = transfers.reduce((sum, { receivedBytes }) => sum + receivedBytes, 0)
  const lengths = transfers.map(({ announcedBytes }) => announcedBytes)
  const announced = lengths.reduce((sum, length) => (sum === null || length === null ? null : sum + length), 0)
  const askAgainAt = Math.max(0, ...transfers.map((transfer) => transfer.askAgainAt ?? 0))
  const waited = now - begun
  const isSlow = waited >= slowAfter
  const isPutOff = askAgainAt > now
  // Nothing moves before there is something to say.
  if (waited < progressAfter || !(kept !== null || received > 0 || isSlow || isPutOff)) return null
  return (
    <div className={styles['note']}>
      <p role="status">
        {kept !== null && (
          <b>{messages.kept({ district: inLanguage(kept.district.package.meta.name, kept.language), year: String(kept.year) })}</b>
        )}
        {isPutOff ? messages.waitsForServer({ seconds: String(Math.ceil((askAgainAt - now) / 1000)) }) : isSlow && messages.slow}
      </p>
      {received > 0 && (
        <p>
          <progress max={announced ?? undefined} value={announced === null ? undefined : received} aria-label={shell.loading} />{' '}
          {messages.progress({ received: megabytes(received), announced: announced === null ? null : megabytes(announced) })}
        </p>
      )}
      {(isSlow || isPutOff) && transfers.length > 0 && (
        <Button
          onClick={() => {
            for (const { cancel } of transfers) cancel()
          }}
        >
          {messages.cancel}
        </Button>
      )}
    </div>
  )
}
