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

/** The words that a table is searched by. While the reader types, the field holds them; otherwise the address does, whoever changed it. */
export function WaitingSearchField({ label, words, onWords }: WaitingSearchFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Words that nobody waits for any more must not bring a reader who has left back to this page.
  useEffect(() => () => clearTimeout(waiting.current), [])
  return (
    <div
      onBlur={() => {
        clearTimeout(waiting.current)
        if (draft !== null && draft !== words) onWords(draft)
        setDraft(null)
      }}
    >
      <SearchField
        label={label}
        value={draft ?? words}
        onChange={(next) => {
          setDraft(next)
          clearTimeout(waiting.current)
          waiting.current = setTimeout(() => onWords(next), rest)
        }}
      />
    </div>
  )
}
