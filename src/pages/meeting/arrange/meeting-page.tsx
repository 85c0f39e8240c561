import { deckPages, seenNow, slideView } from '#decks/deck-pages.ts'
import { withChange, withSlide, withSlideAt } from '#decks/deck-edits.ts'
import { slideSizes } from '#decks/slide-formats.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
import { reportMessages } from '#language/messages/report.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { punctuation } from '#language/punctuation.ts'
import { lazyPart } from '#program/lazy-part.ts'
import { PartOverPage } from '#program/part-over-page.tsx'
import { Button } from '#ui/controls/button.tsx'
import { Card } from '#ui/card.tsx'
import { Icon } from '#ui/marks/icons.tsx'
import { Notice } from '#ui/notice.tsx'
import { PageTitle } from '#ui/page-head.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { useViewNavigation } from '#view/view-navigation.ts'
import { writeAddress } from '#view/write-view-state.ts'
import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { deckName } from '../deck-name.ts'
import { shownPages } from '../show/show-state.ts'
import { useDecks } from '../use-decks.ts'
import { AddSlides } from './add-slides.tsx'
import { DeckFiles } from './deck-files.tsx'
import { DeckPaper, type PaperLayout } from './deck-paper.tsx'
import { DeckMenu } from './deck-menu.tsx'
import { PrintDialog } from './print-dialog.tsx'
import { SlideGrid } from './slide-grid.tsx'
import { SlidePanel } from './slide-panel.tsx'
import styles from './meeting-page.module.css'

const ReportDialog = lazyPart(async () => (await import('./report-dialog.tsx')).ReportDialog)

/** 汇报: a deck made at once from the data, arranged here, shown from here. */
export function MeetingPage({ viewed }: { readonly viewed: DistrictView }) {
  const messages = meetingMessages[viewed.language]
  const decks = useDecks(viewed)
  const navigation = useViewNavigation()
  const { deck, edit } = decks
  const pages = useMemo(() => (deck === null ? [] : deckPages(deck, viewed)), [deck, viewed])
  const [layout, setLayout] = useState<PaperLayout>('two')
  const [chosen, setChosen] = useState<string | null>(null)
  const [opened, setOpened] = useState<'menu' | 'figures' | 'findings' | 'report' | 'print' | null>(null)
  if (deck === null) {
    return (
      <div className={styles['page']} aria-busy="true">
        <PageTitle>{messages.deck}</PageTitle>
        <p role="status">{shellMessages[viewed.language].loading}</p>
        <Skeleton height="20em" />
      </div>
    )
  }
  const shown = pages.filter(({ page }) => page !== null).length
  const at = Math.max(
    0,
    pages.findIndex(({ saved }) => saved.id === chosen),
  )
  const selected = pages[at]
  const count = (of: (page: (typeof pages)[number]) => boolean): number => pages.filter(of).length
  const hidden = pages.length - shown
  const edited = count(({ isTitleEdited }) => isTitleEdited)
  const stale = count(({ isTitleStale }) => isTitleStale)
  const changed = pages.filter(({ isChanged }) => isChanged)
  const addressOf = (path: '/meeting/show' | '/meeting/presenter', id: string | null) => {
    const page = pages.find(({ saved }) => saved.id === id)?.page ?? 1
    return { path, view: navigation.view, record: null, details: { deck: deck.id, slide: String(page) } }
  }
  // Another window, and this one loaded again, find the deck in the browser's database.
  const keepFresh = (): void => {
    if (decks.state === 'fresh') decks.keep(deck)
  }
  const presentWithNotes = (id: string | null): void => {
    keepFresh()
    // One that blocks it is told so in the presenter's window.
    window.open(`#${writeAddress(addressOf('/meeting/show', id))}`, 'duty-board-show', 'popup,width=1280,height=720')
    navigation.open(addressOf('/meeting/presenter', id))
  }
  const present = (id: string | null): void => {
    keepFresh()
    // A browser that refuses leaves the window as it is; the show goes on in it.
    if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined)
    navigation.open(addressOf('/meeting/show', id))
  }
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div>
          <PageTitle>{deckName(deck, viewed)}</PageTitle>
          <p className={styles['state']}>
            {[
              messages.shown({ count: String(shown) }),
              ...(hidden === 0 ? [] : [messages.hidden({ count: String(hidden) })]),
              ...(edited === 0 ? [] : [messages.edited({ count: String(edited) })]),
              messages.minutes({ count: String(deck.minutes) }),
              messages[decks.state],
            ].join(messages.between)}
          </p>
        </div>
        <div className={styles['actions']}>
          <Button look="primary" disabled={shown === 0} onClick={() => present(selected?.saved.id ?? null)}>
            {messages.present}
          </Button>
          <Button disabled={shown === 0} onClick={() => presentWithNotes(selected?.saved.id ?? null)}>
            {messages.presenter}
          </Button>
          <DeckFiles name={deckName(deck, viewed)} shape={deck.shape} slides={shownPages(pages).map(({ slide }) => slide)} />
          <Button aria-haspopup="dialog" title={reportMessages[viewed.language].reportUse} onClick={() => setOpened('report')}>
            <Icon name="document" size={18} /> {reportMessages[viewed.language].report}
          </Button>
          <Button aria-haspopup="dialog" disabled={shown === 0} onClick={() => setOpened('print')}>
            {messages.print}
          </Button>
          <Button aria-haspopup="dialog" aria-label={messages.decks} title={messages.decks} onClick={() => setOpened('menu')}>
            ⋯
          </Button>
        </div>
      </header>
      {decks.added > 0 && <Notice title={messages.added({ count: String(decks.added) })} />}
      {stale > 0 && <Notice title={messages.stale({ count: String(stale) })} />}
      {changed.length > 0 && (
        <Notice
          title={messages.changed({
            count: String(changed.length),
            pages: changed.flatMap(({ page }) => page ?? []).join(punctuation[viewed.language].list),
          })}
        >
          <Button
            onClick={() =>
              edit((now) =>
                changed.reduce(
                  (next, { saved }) => withChange(next, saved.id, { seen: seenNow(saved.content, slideView(saved, viewed)) }),
                  now,
                ),
              )
            }
          >
            {messages.seen}
          </Button>
        </Notice>
      )}
      <div className={styles['columns']}>
        <Card className={styles['slides']}>
          <SlideGrid
            pages={pages}
            shape={deck.shape}
            shown={shown}
            selected={selected?.saved.id ?? null}
            onSelect={setChosen}
            onMove={(id, place) => edit((now) => withSlideAt(now, id, place))}
            onHide={(id, isHidden) => edit((now) => withChange(now, id, { isHidden }))}
            onPresent={present}
          />
          <div className={styles['add']}>
            <button type="button" onClick={() => setOpened('figures')}>
              <Icon name="chart" size={24} />
              <strong>{messages.addFigure}</strong>
              <span>{messages.addFigureFrom}</span>
            </button>
            <button type="button" onClick={() => setOpened('findings')}>
              <Icon name="indicator" size={24} />
              <strong>{messages.addFinding}</strong>
              <span>{messages.addFindingFrom}</span>
            </button>
          </div>
        </Card>
        {selected !== undefined && (
          <Card className={styles['panel']}>
            <SlidePanel key={selected.saved.id} viewed={viewed} deck={deck} page={selected} at={at} shown={shown} onEdit={edit} />
          </Card>
        )}
      </div>
      <DeckPaper pages={shownPages(pages)} size={slideSizes[deck.shape]} layout={layout} />
      {opened === 'print' && (
        <PrintDialog
          layout={layout}
          onLayout={setLayout}
          onClose={() => setOpened(null)}
          onPrint={() => {
            // The window is closed before the browser takes its picture of the page.
            flushSync(() => setOpened(null))
            window.print()
          }}
        />
      )}
      {opened === 'report' && (
        <PartOverPage onClose={() => setOpened(null)}>
          <ReportDialog viewed={viewed} onClose={() => setOpened(null)} />
        </PartOverPage>
      )}
      {opened === 'menu' && <DeckMenu viewed={viewed} decks={decks} deck={deck} onClose={() => setOpened(null)} />}
      {(opened === 'figures' || opened === 'findings') && (
        <AddSlides
          viewed={viewed}
          of={opened}
          onClose={() => setOpened(null)}
          onAdd={(contents) => {
            edit((now) => contents.reduce((next, content) => withSlide(next, content, viewed), now))
            setOpened(null)
          }}
        />
      )}
    </div>
  )
}
