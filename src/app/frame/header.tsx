import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icons.tsx'
import { lazy, Suspense, useState } from 'react'
import { FilterControls } from './filter-controls.tsx'
import { LanguageButton } from './language-button.tsx'
import { Logo } from './logo.tsx'
import { SearchButton } from './search-button.tsx'
import { ViewSwitch } from './view-switch.tsx'
import styles from './header.module.css'

const PhoneDrawer = lazy(async () => ({ default: (await import('./phone-drawer.tsx')).PhoneDrawer }))

/** What is shown, and the way to everything else. Sticks to the top of the window. */
export function Header() {
  const messages = useMessages(shellMessages)
  const [open, setOpen] = useState<'menu' | 'filters' | null>(null)
  return (
    <header className={styles['header']}>
      <div className={styles['phone']}>
        <Button
          look="quiet"
          aria-label={messages.menu}
          aria-haspopup="dialog"
          aria-expanded={open === 'menu'}
          onClick={() => {
            setOpen('menu')
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
              setOpen('filters')
            }}
          >
            <Icon name="filters" size={22} />
          </Button>
        </div>
        <SearchButton />
        <div className={styles['desk']}>
          <ViewSwitch />
          <LanguageButton />
        </div>
      </div>
      {open !== null && (
        <Suspense>
          <PhoneDrawer
            content={open}
            onClose={() => {
              setOpen(null)
            }}
          />
        </Suspense>
      )}
    </header>
  )
}
