import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icons.tsx'
import styles from './header.module.css'

/** Opens the search palette, as Ctrl K does anywhere. */
export function SearchButton() {
  const messages = useMessages(shellMessages)
  return (
    <Button title={messages.searchHint}>
      <Icon name="search" size={18} />
      <span className={styles['searchWords']}>{messages.search}</span>
      <kbd className={styles['keys']}>Ctrl K</kbd>
    </Button>
  )
}
