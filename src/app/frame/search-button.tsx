import type { FigureContext } from '#figures/figure-context.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icons.tsx'
import { lazy, Suspense, useEffect, useState } from 'react'
import styles from './header.module.css'

const SearchPalette = lazy(async () => ({ default: (await import('../search/search-palette.tsx')).SearchPalette }))

/** Opens the search palette, as Ctrl K or ⌘ K does anywhere. */
export function SearchButton({ context }: { readonly context: FigureContext | null }) {
  const messages = useMessages(shellMessages)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  return (
    <>
      <Button
        title={messages.searchHint}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => {
          setOpen(true)
        }}
      >
        <Icon name="search" size={18} />
        <span className={styles['searchWords']}>{messages.search}</span>
        <kbd className={styles['keys']}>Ctrl K</kbd>
      </Button>
      {open && (
        <Suspense>
          <SearchPalette
            context={context}
            onClose={() => {
              setOpen(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
