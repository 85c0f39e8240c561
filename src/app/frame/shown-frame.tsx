import { LanguageContext } from '#language/use-language.ts'
import { ViewNavigationContext, type ViewNavigation } from '#view/view-navigation.ts'
import { memo, use } from 'react'
import { useBoard } from '../board/use-board.ts'
import { usePreparedViews } from '../board/use-prepared-views.ts'
import { BoardPages } from '../pages/board-pages.ts'
import { LazyDataErrorPanel } from '../errors/lazy-data-error-panel.tsx'
import { AtOnce } from './at-once.tsx'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'
import { Header } from './header.tsx'
import { OnItsWay } from './on-its-way.tsx'
import { PageAt } from './page-at.tsx'
import { PaperHead } from './paper-head.tsx'
import { PageSkeleton } from './page-skeleton.tsx'
import { SideNav } from './side-nav.tsx'
import { SkipLink } from './skip-link.tsx'
import { FreshnessNotice } from './freshness-notice.tsx'
import { WaitingNote } from './waiting-note.tsx'
import { LinkNotice } from './link-notice.tsx'
import styles from './frame.module.css'

interface ShownFrameProps {
  /** The address that the page is drawn for. */
  readonly shown: ViewNavigation
  /** Where the reader is by now. */
  readonly path: string
}

/**
 * The frame with the page of the address that is shown. Kept (memo) while a press on a filter is answered: only what stands in
 * `AtOnce` is drawn then.
 */
export const ShownFrame = memo(function ShownFrame({ shown, path }: ShownFrameProps) {
  const { viewed, failure, isFormer, loading } = useBoard(shown.view)
  usePreparedViews(viewed, use(BoardPages)(shown.path).story)
  const main = useFocusOnArrival(path)
  return (
    <ViewNavigationContext value={shown}>
      <LanguageContext value={shown.view.language}>
        <SkipLink target={main} />
        {viewed !== null && loading && <OnItsWay />}
        <div className={styles['frame']}>
          <SideNav path={path} viewed={viewed} />
          <AtOnce>
            <Header viewed={viewed} />
          </AtOnce>
          <PaperHead viewed={viewed} />
          <div className={styles['body']}>
            <main ref={main} tabIndex={-1} className={styles['main']}>
              {failure !== null && <LazyDataErrorPanel {...failure} kept={viewed === null ? null : viewed.district.package.meta.name} />}
              {loading && failure === null && <WaitingNote kept={isFormer ? viewed : null} />}
              {viewed === null && failure === null && <PageSkeleton path={shown.path} />}
              <FreshnessNotice />
              {viewed !== null && (
                <>
                  <LinkNotice language={viewed.language} />
                  <PageAt viewed={viewed} />
                </>
              )}
            </main>
          </div>
        </div>
      </LanguageContext>
    </ViewNavigationContext>
  )
})
