import { LanguageContext } from '#language/use-language.ts'
import { ViewNavigationContext } from '#view/view-navigation.ts'
import { useDeferredValue, useEffect } from 'react'
import { useAddress } from '../address/use-address.ts'
import { useBoard } from '../board/use-board.ts'
import { usePreparedYears } from '../board/use-prepared-years.ts'
import { LazyDataErrorPanel } from '../errors/lazy-data-error-panel.tsx'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'
import { Header } from './header.tsx'
import { PageAt } from './page-at.tsx'
import { PaperHead } from './paper-head.tsx'
import { PageSkeleton } from './page-skeleton.tsx'
import { SideNav } from './side-nav.tsx'
import { SkipLink } from './skip-link.tsx'
import { FreshnessNotice } from './freshness-notice.tsx'
import { useScrollMemory } from './use-scroll-memory.ts'
import { WaitingNote } from './waiting-note.tsx'
import { LinkNotice } from './link-notice.tsx'
import styles from './frame.module.css'

/** What stands around every page. The header and the marked page follow the address at once, all else a step behind (React's deferred value). */
export function Frame() {
  const address = useAddress()
  const shown = useDeferredValue(address)
  const { viewed, failure, loading } = useBoard(shown.view)
  usePreparedYears(viewed)
  const main = useFocusOnArrival(address.path)
  const { language } = address.view
  useScrollMemory(shown.path, shown.record !== null)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <ViewNavigationContext value={address}>
      <LanguageContext value={language}>
        <SkipLink target={main} />
        <div className={styles['frame']}>
          <ViewNavigationContext value={shown}>
            <SideNav path={address.path} viewed={viewed} />
          </ViewNavigationContext>
          <Header viewed={viewed} />
          <ViewNavigationContext value={shown}>
            <LanguageContext value={shown.view.language}>
              <PaperHead viewed={viewed} />
              <div className={styles['body']}>
                <main ref={main} tabIndex={-1} className={styles['main']} data-behind={shown !== address || (viewed !== null && loading)}>
                  {failure !== null && (
                    <LazyDataErrorPanel {...failure} kept={viewed === null ? null : viewed.district.package.meta.name} />
                  )}
                  {loading && failure === null && <WaitingNote />}
                  {viewed === null && failure === null && <PageSkeleton path={shown.path} />}
                  <FreshnessNotice />
                  {viewed !== null && (
                    <>
                      <LinkNotice viewed={viewed} />
                      <PageAt viewed={viewed} />
                    </>
                  )}
                </main>
              </div>
            </LanguageContext>
          </ViewNavigationContext>
        </div>
      </LanguageContext>
    </ViewNavigationContext>
  )
}
