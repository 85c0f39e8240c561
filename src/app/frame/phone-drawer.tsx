import type { DistrictView } from '#view/district-view.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { Drawer } from '#ui/drawer.tsx'
import { useViewNavigation } from '#view/view-navigation.ts'
import { FilterControls } from './filter-controls.tsx'
import { LanguageButton } from './language-button.tsx'
import { NavList } from './nav-list.tsx'
import { ViewSwitch } from './view-switch.tsx'
import styles from './header.module.css'

interface PhoneDrawerProps {
  readonly content: 'menu' | 'filters'
  readonly viewed: DistrictView | null
  readonly onClose: () => void
}

/** On a phone the navigation and the filters lie in drawers. */
export function PhoneDrawer({ content, viewed, onClose }: PhoneDrawerProps) {
  const messages = useMessages(shellMessages)
  const { path } = useViewNavigation()
  if (content === 'menu') {
    return (
      <Drawer title={messages.product} closeWords={messages.close} onClose={onClose} side="start" tone="navy">
        <nav aria-label={messages.navigation}>
          <NavList path={path} viewed={viewed} />
        </nav>
      </Drawer>
    )
  }
  return (
    <Drawer title={messages.filters} closeWords={messages.close} onClose={onClose}>
      <div className={styles['sheet']}>
        <FilterControls showLabels />
        <ViewSwitch />
        <LanguageButton />
      </div>
    </Drawer>
  )
}
