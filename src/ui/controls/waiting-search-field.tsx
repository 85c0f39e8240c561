import { useEffect, useRef, useState } from 'react'
import { SearchField } from './search-field.tsx'

interface WaitingSearchFieldProps {
  readonly label: string
  /** As the address has them. */
  readonly words: string
  readonly onWords: (words: string) => void
}

/** How long the typing must rest, in ms, until the address and with it a table of thousands follow. */
const rest = 150

/**
 * The words that a table is searched by. While the reader types, the field holds them; as soon as the address has others than
 * were typed (Back, a link, another filter), it follows the address.
 */
export function WaitingSearchField({ label, words, onWords }: WaitingSearchFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [sent, setSent] = useState(words)
  const [known, setKnown] = useState(words)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (words !== known) {
    setKnown(words)
    if (words !== sent) setDraft(null)
  }
  // Words that nobody waits for any more must not bring a reader who has left, or gone back, to what was typed.
  useEffect(() => {
    if (draft === null) clearTimeout(waiting.current)
  }, [draft])
  useEffect(() => () => clearTimeout(waiting.current), [])
  const send = (next: string) => {
    setSent(next)
    onWords(next)
  }
  return (
    <div
      onBlur={() => {
        clearTimeout(waiting.current)
        if (draft !== null && draft !== words) send(draft)
        setDraft(null)
      }}
    >
      <SearchField
        label={label}
        value={draft ?? words}
        onChange={(next) => {
          setDraft(next)
          clearTimeout(waiting.current)
          waiting.current = setTimeout(() => send(next), rest)
        }}
      />
    </div>
  )
}
