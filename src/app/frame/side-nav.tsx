import type { DistrictView } from '#view/district-view.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { Logo } from './logo.tsx'
import { NavList } from './nav-list.tsx'
import styles from './side-nav.module.css'

interface SideNavProps {
  readonly path: string
  readonly viewed: DistrictView | null
}

/** Always in view on a desk; on a phone its list opens from the header. */
export function SideNav({ path, viewed }: SideNavProps) {
  const messages = useMessages(shellMessages)
  return (
    <nav aria-label={messages.navigation} className={styles['nav']}>
      <Logo />
      <NavList path={path} viewed={viewed} />
    </nav>
  )
}
