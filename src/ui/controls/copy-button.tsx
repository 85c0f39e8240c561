import { useState } from 'react'
import { Button } from './button.tsx'
import { copyToClipboard } from './copy-to-clipboard.ts'
import styles from './copy-button.module.css'

interface CopyButtonProps {
  /** What is copied, made when the button is pressed. */
  readonly text: () => string
  readonly words: string
  readonly copiedWords: string
  /** Asks to copy by hand, where the browser refuses. */
  readonly byHandWords: string
}

/** Copies a text; where the browser refuses, it shows the text for copying by hand. */
export function CopyButton({ text, words, copiedWords, byHandWords }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const copy = async () => {
    const content = text()
    try {
      await copyToClipboard({ text: content })
      setCopied(true)
      setRefused(null)
    } catch {
      setRefused(content)
    }
  }
  return (
    <div className={styles['copy']}>
      <Button onClick={() => void copy()}>{words}</Button>
      <span role="status">{copied && copiedWords}</span>
      {refused !== null && (
        <label>
          {byHandWords}
          <textarea readOnly rows={refused.includes('\n') ? 6 : 1} value={refused} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  )
}
