import type { DistrictView } from '#view/district-view.ts'
import { searchMessages } from '#language/messages/search.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { useLanguage } from '#language/use-language.ts'
import { CloseButton } from '#ui/controls/close-button.tsx'
import { Icon } from '#ui/marks/icons.tsx'
import { linkAddress } from '#view/link-address.ts'
import { useViewNavigation } from '#view/view-navigation.ts'
import { useCallback, useDeferredValue, useState, type RefObject } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { TextField } from 'react-aria-components/TextField'
import { findEntries } from './find-entries.ts'
import { searchEntries } from './search-entries.ts'
import { SearchResults } from './search-results.tsx'
import { ControlsLanguage } from '#ui/controls/controls-language.tsx'
import styles from './search-palette.module.css'

interface SearchPaletteProps {
  readonly viewed: DistrictView | null
  /** What was typed before the palette stood. */
  readonly typed: RefObject<string>
  readonly onClose: () => void
}

/** One field that finds every indicator, school, record and page, and goes there. */
export function SearchPalette({ viewed, typed, onClose }: SearchPaletteProps) {
  const messages = searchMessages[useLanguage()]
  const close = shellMessages[useLanguage()].close
  const { view, open } = useViewNavigation()
  const [query, setQuery] = useState('')
  // The field is what the palette was opened for. What was typed until it stood is put in first.
  const takeFocus = useCallback(
    (field: HTMLInputElement | null) => {
      if (field === null) return
      field.focus()
      setQuery(typed.current)
    },
    [typed],
  )
  const entries = searchEntries(viewed)
  const groups = findEntries(entries, useDeferredValue(query))
  return (
    <ControlsLanguage>
      <ModalOverlay
        isOpen
        isDismissable
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
        className={styles['overlay'] ?? ''}
      >
        <Modal className={styles['modal'] ?? ''}>
          <Dialog aria-label={messages.title} className={styles['dialog'] ?? ''}>
            <Autocomplete inputValue={query} onInputChange={setQuery}>
              <div className={styles['head']}>
                <TextField aria-label={messages.field} className={styles['field'] ?? ''}>
                  <Icon name="search" />
                  <Input type="search" ref={takeFocus} className={styles['input'] ?? ''} placeholder={messages.hint} />
                </TextField>
                <CloseButton words={close} onPress={onClose} />
              </div>
              <SearchResults
                groups={groups}
                query={query}
                onOpen={(id) => {
                  const entry = entries.find((one) => one.id === id)
                  if (entry === undefined) return
                  onClose()
                  open(linkAddress(entry.to, view, entry.record))
                }}
              />
            </Autocomplete>
            <p className={styles['keys']}>{messages.keys}</p>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </ControlsLanguage>
  )
}
