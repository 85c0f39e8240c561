import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import type { RefObject } from 'react'
import styles from './frame.module.css'

/** First in the order of the keyboard: past navigation and filters, to the page. A button, as the hash holds the address. */
export function SkipLink({ target }: { readonly target: RefObject<HTMLElement | null> }) {
  const messages = useMessages(shellMessages)
  return (
    <button type="button" className={styles['skip']} onClick={() => target.current?.focus()}>
      {messages.skip}
    </button>
  )
}
