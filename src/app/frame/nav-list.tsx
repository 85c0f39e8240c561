import type { PageLink } from '#view/route.ts'
import type { DistrictView } from '#view/district-view.ts'
import { dutyWords } from '#format/duty-words.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage } from '#language/text.ts'
import { useLanguage } from '#language/use-language.ts'
import { duties } from '#statistics/duty.ts'
import { Icon } from '#ui/marks/icons.tsx'
import { ViewLink } from '#view/view-link.tsx'
import type { ReactNode } from 'react'
import { pageKey } from '#view/route.ts'
import { DutyVerdict } from './duty-verdict.tsx'
import styles from './side-nav.module.css'

interface NavListProps {
  readonly path: string
  /** For the verdict beside each duty; null while it is not known. */
  readonly viewed: DistrictView | null
}

const analyses = [
  { to: '/balance', icon: 'balance', name: 'balance' },
  { to: '/classes', icon: 'classes', name: 'classes' },
  { to: '/schools', icon: 'school', name: 'schools' },
] as const

/** The pages: overview, the eight duties with their verdicts, the analyses, achievements, presentation, data. */
export function NavList({ path, viewed }: NavListProps) {
  const language = useLanguage()
  const messages = shellMessages[language]
  const page = pageKey(path)
  return (
    <ul className={styles['list']}>
      <NavItem to="/" current={page === '/'} sign={<Icon name="overview" size={16} />} name={messages.overview} />
      <NavItem to="/indicators" current={page === '/indicators'} sign={<Icon name="indicator" size={16} />} name={messages.indicators} />
      {duties.map((duty) => (
        <NavItem
          key={duty}
          to={`/duty/${duty}`}
          current={page === `/duty/${duty}`}
          sign={inLanguage(dutyWords[duty].number, language)}
          name={inLanguage(dutyWords[duty].name, language)}
          end={viewed !== null && <DutyVerdict viewed={viewed} duty={duty} />}
        />
      ))}
      {analyses.map(({ to, icon, name }, index) => (
        <NavItem
          key={to}
          apart={index === 0}
          to={to}
          current={page === to || page.startsWith(`${to}/`)}
          sign={<Icon name={icon} size={16} />}
          name={messages[name]}
        />
      ))}
      <NavItem
        apart
        to="/achievements"
        current={page === '/achievements'}
        sign={<Icon name="achievements" size={16} />}
        name={messages.achievements}
      />
      <NavItem to="/meeting" current={page === '/meeting'} sign={<Icon name="meeting" size={16} />} name={messages.meeting} />
      <NavItem to="/data" current={page === '/data'} sign={<Icon name="table" size={16} />} name={messages.data} />
    </ul>
  )
}

interface NavItemProps {
  readonly to: PageLink
  readonly current: boolean
  readonly sign: ReactNode
  readonly name: string
  readonly end?: ReactNode
  /** Set off from what stands above. */
  readonly apart?: boolean
}

function NavItem({ to, current, sign, name, end, apart = false }: NavItemProps) {
  return (
    <li className={apart ? styles['apart'] : undefined}>
      <ViewLink to={to} className={styles['item']} aria-current={current ? 'page' : undefined}>
        <span className={styles['sign']} aria-hidden="true">
          {sign}
        </span>
        <span className={styles['name']}>{name}</span>
        {end}
      </ViewLink>
    </li>
  )
}
