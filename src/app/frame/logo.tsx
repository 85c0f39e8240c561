import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { ViewLink } from '#view/view-link.tsx'
import styles from './side-nav.module.css'

/** Mark and name; leads to the overview. */
export function Logo() {
  const messages = useMessages(shellMessages)
  return (
    <ViewLink to="/" className={styles['logo']}>
      <svg width="1.625rem" height="1.625rem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="7" fill="#2f6fd6" />
        <path d="M7 25V17h4v8zM14 25V11h4v14zM21 25V6h4v19z" fill="#fff" />
      </svg>
      <span>{messages.product}</span>
    </ViewLink>
  )
}
