import type { DistrictView } from '#view/district-view.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { memo } from 'react'
import { Logo } from './logo.tsx'
import { NavList } from './nav-list.tsx'
import styles from './side-nav.module.css'

interface SideNavProps {
  readonly path: string
  readonly viewed: DistrictView | null
}

/**
 * Always in view on a desk; on a phone its list opens from the header. It is drawn again only where the page or what is shown
 * changes (hence the memo): a press of a filter is answered before twenty links are.
 */
export const SideNav = memo(function SideNav({ path, viewed }: SideNavProps) {
  const messages = useMessages(shellMessages)
  return (
    <nav aria-label={messages.navigation} className={styles['nav']}>
      <Logo />
      <NavList path={path} viewed={viewed} />
    </nav>
  )
})
