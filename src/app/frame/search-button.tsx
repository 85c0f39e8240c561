import type { DistrictView } from '#view/district-view.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { Button } from '#ui/controls/button.tsx'
import { Icon } from '#ui/marks/icons.tsx'
import { lazyPart } from '#program/lazy-part.ts'
import { PartOverPage } from '#program/part-over-page.tsx'
import { memo, useEffect, useRef, useState } from 'react'
import styles from './header.module.css'

const SearchPalette = lazyPart(async () => (await import('../search/search-palette.tsx')).SearchPalette)

/** After this long, in ms, the first page stands and the line is free. */
const loadAfter = 6000

function isField(target: Element | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

/** Opens the search palette, as Ctrl K or ⌘ K does anywhere. */
export const SearchButton = memo(function SearchButton({ viewed }: { readonly viewed: DistrictView | null }) {
  const messages = useMessages(shellMessages)
  const [open, setOpen] = useState(false)
  const typed = useRef('')
  // The palette is loaded before it is asked for, so that the field takes the first key, an input method's too.
  useEffect(() => {
    const timer = setTimeout(() => void SearchPalette.preload(), loadAfter)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  useEffect(() => {
    if (!open) return
    typed.current = ''
    // Where it is still on its way, what is typed waits for it.
    const keep = (event: KeyboardEvent) => {
      // The field passes its keys on to the list of results: what has the focus says whether it stands.
      if (isField(document.activeElement) || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return
      event.preventDefault()
      typed.current += event.key
    }
    window.addEventListener('keydown', keep)
    return () => {
      window.removeEventListener('keydown', keep)
    }
  }, [open])
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
        <PartOverPage
          onClose={() => {
            setOpen(false)
          }}
        >
          <SearchPalette
            viewed={viewed}
            typed={typed}
            onClose={() => {
              setOpen(false)
            }}
          />
        </PartOverPage>
      )}
    </>
  )
})
