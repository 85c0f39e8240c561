import type { DistrictView } from '#view/district-view.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { ExportAllButton } from '#exports/export-all-button.tsx'
import { Button } from '#ui/controls/button.tsx'
import { Icon } from '#ui/marks/icons.tsx'
import { useViewNavigation } from '#view/view-navigation.ts'
import { lazyPart } from '#program/lazy-part.ts'
import { PartOverPage } from '#program/part-over-page.tsx'
import { useState } from 'react'
import { FilterControls } from './filter-controls.tsx'
import { LanguageButton } from './language-button.tsx'
import { OfflineMark } from './offline-mark.tsx'
import { Logo } from './logo.tsx'
import { SearchButton } from './search-button.tsx'
import { ViewSwitch } from './view-switch.tsx'
import styles from './header.module.css'

const PhoneDrawer = lazyPart(async () => (await import('./phone-drawer.tsx')).PhoneDrawer)

/** What is shown, and the way to everything else. Sticks to the top of the window. */
export function Header({ viewed }: { readonly viewed: DistrictView | null }) {
  const messages = useMessages(shellMessages)
  const { path } = useViewNavigation()
  // A drawer belongs to the page on which it was opened: going to another closes it.
  const [opened, setOpened] = useState<{ readonly content: 'menu' | 'filters'; readonly path: string } | null>(null)
  const open = opened?.path === path ? opened.content : null
  return (
    <header className={styles['header']}>
      <div className={styles['phone']}>
        <Button
          look="quiet"
          aria-label={messages.menu}
          aria-haspopup="dialog"
          aria-expanded={open === 'menu'}
          onClick={() => {
            setOpened({ content: 'menu', path })
          }}
        >
          <Icon name="menu" size={22} />
        </Button>
        <Logo />
      </div>
      <div className={styles['filters']}>
        <FilterControls />
      </div>
      <div className={styles['actions']}>
        <div className={styles['phone']}>
          <Button
            look="quiet"
            aria-label={messages.filters}
            aria-haspopup="dialog"
            aria-expanded={open === 'filters'}
            onClick={() => {
              setOpened({ content: 'filters', path })
            }}
          >
            <Icon name="filters" size={22} />
          </Button>
        </div>
        <SearchButton viewed={viewed} />
        <ExportAllButton viewed={viewed} />
        <div className={styles['desk']}>
          <ViewSwitch />
          <LanguageButton />
        </div>
      </div>
      <OfflineMark />
      {open !== null && (
        <PartOverPage
          onClose={() => {
            setOpened(null)
          }}
        >
          <PhoneDrawer
            content={open}
            viewed={viewed}
            onClose={() => {
              setOpened(null)
            }}
          />
        </PartOverPage>
      )}
    </header>
  )
}
