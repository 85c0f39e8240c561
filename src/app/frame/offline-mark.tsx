import { programMessages } from '#language/messages/program.ts'
import { useMessages } from '#language/use-language.ts'
import { useSyncExternalStore } from 'react'
import styles from './header.module.css'

function watchLine(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** A small mark for as long as the browser has no network. Nothing else changes: what was loaded works. */
export function OfflineMark() {
  const messages = useMessages(programMessages)
  const isOnline = useSyncExternalStore(
    watchLine,
    () => window.navigator.onLine,
    () => true,
  )
  return (
    <p aria-live="polite" className={styles['offline']} data-shown={!isOnline}>
      {!isOnline && (
        <>
          <b>{messages.offline}</b> {messages.offlineAdvice}
        </>
      )}
    </p>
  )
}
