import { drillDownMessages } from '#language/messages/drill-down.ts'
import { useMessages } from '#language/use-language.ts'
import { Button } from '#ui/button.tsx'
import { useState } from 'react'
import styles from './indicator-panel.module.css'

type Copied = 'not-yet' | 'done' | 'refused'

/** Copies the address of the view; where the browser refuses (a page opened from a file), it shows it for copying by hand. */
export function CopyLinkButton() {
  const [copied, setCopied] = useState<Copied>('not-yet')
  const messages = useMessages(drillDownMessages)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setCopied('done')
    } catch {
      setCopied('refused')
    }
  }
  return (
    <div className={styles['copy']}>
      <Button onClick={() => void copy()}>{messages.copyLink}</Button>
      <span role="status">{copied === 'done' && messages.copied}</span>
      {copied === 'refused' && (
        <label>
          {messages.copyByHand}
          <input readOnly value={window.location.href} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  )
}
