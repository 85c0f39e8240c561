import type { PictureSize } from '#charts/picture-frame.ts'
import type { Deck } from '#decks/deck.ts'
import { slideSizes } from '#decks/slide-formats.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
import { ControlsLanguage } from '#ui/controls/controls-language.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { useViewNavigation } from '#view/view-navigation.ts'
import { writeAddress } from '#view/write-view-state.ts'
import { useState, type PointerEvent } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { deckName } from '../deck-name.ts'
import type { ShowAction } from '../show/show-keys.ts'
import { ShowOverview } from '../show/show-overview.tsx'
import { useShowKeys } from '../show/use-show-keys.ts'
import { returnFocus } from '../show/use-focus-returned.ts'
import { useShow, type PlaceOnSlide } from '../show/use-show.ts'
import { SlidePicture } from '../slide-picture.tsx'
import { clockWords, timeWords } from './time-words.ts'
import { useNow } from './use-now.ts'
import styles from './presenter-screen.module.css'

interface PresenterScreenProps {
  readonly viewed: DistrictView
  readonly deck: Deck
}

const noteSizes = [16, 18, 21, 24, 28, 34, 40] as const

/** The presenter's own window, in step with that of the audience, whichever of them is driven or loaded again. */
export function PresenterScreen({ deck, viewed }: PresenterScreenProps) {
  const messages = meetingMessages[viewed.language]
  const navigation = useViewNavigation()
  const { act, ask, at, goTo, isPaired, pages, point, restart, state } = useShow(deck, viewed)
  const now = useNow()
  const [noteSize, setNoteSize] = useState(2)
  const [isOverview, setOverview] = useState(false)
  const [isDrilled, setDrilled] = useState(false)
  const [isBlocked, setBlocked] = useState(false)
  const [isPointing, setPointing] = useState(false)
  const [digits, setDigits] = useState('')
  const size = slideSizes[deck.shape]
  const page = pages[at]
  const next = pages[at + 1]
  const { years } = viewed.district
  const year = page?.slide.scope.year ?? viewed.year
  const used = now - state.began
  const planned = deck.minutes * 60_000
  const showAddress = `#${writeAddress({ path: '/meeting/show', view: navigation.view, record: null, details: { deck: deck.id, slide: String(at + 1) } })}`

  const openShow = (): void => setBlocked(window.open(showAddress, 'duty-board-show', 'popup,width=1280,height=720') === null)
  const leave = (): void =>
    navigation.open({ path: '/meeting', view: navigation.view, record: null, details: { deck: deck.id } }, 'replace')
  const answer = (action: ShowAction): void => {
    if (typeof action === 'object') {
      setDigits((former) => `${former}${action.digit}`.slice(-3))
      return
    }
    const wanted = pages[Number(digits) - 1]
    setDigits('')
    if (action === 'go') {
      if (wanted !== undefined) goTo(wanted.saved.id)
      else if (page?.slide.drill !== null) {
        ask('drill')
        setDrilled(true)
      }
    } else if (action === 'leave') {
      if (isOverview) setOverview(false)
      else if (isDrilled) {
        ask('return')
        setDrilled(false)
      } else leave()
    } else if (action === 'overview') setOverview(!isOverview)
    else if (action === 'pointer') {
      if (isPointing) point(null)
      setPointing(!isPointing)
    } else {
      setDrilled(false)
      act(action)
    }
  }
  useShowKeys(answer)

  return (
    <ControlsLanguage>
      <ModalOverlay isOpen isKeyboardDismissDisabled className={styles['overlay'] ?? ''}>
        <Modal className={styles['modal'] ?? ''}>
          <Dialog className={styles['screen'] ?? ''} aria-label={messages.presenter}>
            <header className={styles['head']}>
              <h1>{deckName(deck, viewed)}</h1>
              <span className={styles['paired']} data-paired={isPaired} role="status">
                {isPaired ? messages.paired : messages.alone}
              </span>
              <button type="button" onClick={openShow}>
                {messages.openShow}
              </button>
              <span className={styles['used']} data-over={used > planned}>
                {messages.used({ used: timeWords(used), planned: timeWords(planned) })}
              </span>
              <button type="button" onClick={restart}>
                {messages.restart}
              </button>
              <time className={styles['clock']}>{clockWords(new Date(now))}</time>
            </header>
            <progress className={styles['progress']} max={pages.length} value={at + 1} aria-label={messages.controls} />
            {!isPaired && (
              <p role={isBlocked ? 'alert' : undefined} className={styles['blocked']}>
                {isBlocked ? messages.blocked : messages.notYet}{' '}
                <a href={showAddress} target="_blank" rel="noreferrer">
                  {messages.showLink}
                </a>
              </p>
            )}
            <section className={styles['current']}>
              <h2>
                <span>{messages.current}</span> {messages.pageOfPages({ page: String(at + 1), pages: String(pages.length) })}
              </h2>
              <div
                className={styles['slide']}
                role="presentation"
                data-black={state.isBlack}
                data-pointing={isPointing}
                onPointerMove={(event) => {
                  if (isPointing) point(placeOnSlide(event, size))
                }}
                onPointerLeave={() => {
                  if (isPointing) point(null)
                }}
              >
                {page !== undefined && (
                  <SlidePicture slide={page.slide} place={{ page: page.page, pages: pages.length }} size={size} alt={page.slide.title} />
                )}
              </div>
              {page?.slide.drill !== null && page !== undefined && (
                <div className={styles['drill']}>
                  <button type="button" onClick={() => answer('go')}>
                    <kbd>Enter</kbd> {messages.drillInto({ words: page.slide.drill.words })}
                  </button>
                  <button type="button" disabled={!isDrilled} onClick={() => answer('leave')}>
                    <kbd>Esc</kbd> {messages.returnHere}
                  </button>
                </div>
              )}
            </section>
            <section className={styles['next']}>
              <h2>
                <span>{messages.nextUp}</span> {next === undefined ? messages.lastSlide : `${at + 2} ${next.slide.name}`}
              </h2>
              {next !== undefined && (
                <div className={styles['slide']}>
                  <SlidePicture slide={next.slide} place={{ page: next.page, pages: pages.length }} size={size} alt={next.slide.title} />
                </div>
              )}
            </section>
            <section className={styles['notes']}>
              <h2>
                <span>{messages.notes}</span>
                <button
                  type="button"
                  aria-label={`A− ${messages.smaller}`}
                  disabled={noteSize === 0}
                  onClick={() => setNoteSize(noteSize - 1)}
                >
                  A−
                </button>
                <button
                  type="button"
                  aria-label={`A＋ ${messages.larger}`}
                  disabled={noteSize === noteSizes.length - 1}
                  onClick={() => setNoteSize(noteSize + 1)}
                >
                  A＋
                </button>
              </h2>
              <div
                className={styles['words']}
                style={{ fontSize: noteSizes[noteSize] }}
                role="region"
                aria-label={messages.notes}
                tabIndex={0}
              >
                {page === undefined || page.slide.notes.length === 0 ? (
                  <p>{messages.noNotes}</p>
                ) : (
                  page.slide.notes.map((line) => <p key={line}>{line}</p>)
                )}
              </div>
            </section>
            <div className={styles['controls']} role="toolbar" aria-label={messages.controls}>
              <button type="button" disabled={at <= 0} onClick={() => answer('previous')}>
                ‹ {messages.previousSlide}
              </button>
              <button type="button" className={styles['main']} disabled={at >= pages.length - 1} onClick={() => answer('next')}>
                {messages.nextSlide} › <kbd>{messages.space}</kbd>
              </button>
              <button type="button" onClick={() => answer('overview')}>
                {messages.allSlides} <kbd>G</kbd>
              </button>
              <button type="button" disabled={page?.saved.content.kind !== 'figure'} onClick={() => answer('table')}>
                {messages.chartOrTable} <kbd>T</kbd>
              </button>
              <span className={styles['years']} role="group" aria-label={messages.year}>
                <button
                  type="button"
                  aria-label={messages.earlierYear}
                  disabled={years.indexOf(year) <= 0}
                  onClick={() => answer('earlier')}
                >
                  ‹
                </button>
                {messages.ofYear({ year: String(year) })}
                <button
                  type="button"
                  aria-label={messages.laterYear}
                  disabled={years.indexOf(year) >= years.length - 1}
                  onClick={() => answer('later')}
                >
                  ›
                </button>
              </span>
              <button type="button" aria-pressed={isPointing} onClick={() => answer('pointer')}>
                {messages.pointer} <kbd>P</kbd>
              </button>
              <button type="button" aria-pressed={state.isDark} onClick={() => answer('room')}>
                {messages.darkRoom} <kbd>L</kbd>
              </button>
              <button type="button" aria-pressed={state.isBlack} onClick={() => answer('black')}>
                {messages.black} <kbd>B</kbd>
              </button>
              <label className={styles['jump']}>
                {messages.jump}
                <input
                  inputMode="numeric"
                  value={digits}
                  onChange={({ target: { value } }) => setDigits(value.replaceAll(/\D/gu, '').slice(-3))}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter') return
                    answer('go')
                    returnFocus(event.currentTarget)
                  }}
                />
                {messages.jumpEnd}
              </label>
              <button type="button" onClick={leave}>
                {messages.end}
              </button>
            </div>
            {isOverview && (
              <ShowOverview
                pages={pages}
                size={size}
                current={state.slide}
                onChoose={(slide) => {
                  setOverview(false)
                  goTo(slide)
                }}
              />
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </ControlsLanguage>
  )
}

/** Where on the slide the pointer is; null beside it. The picture of the slide stands at the left and top of its room. */
function placeOnSlide({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>, size: PictureSize): PlaceOnSlide | null {
  const picture = currentTarget.querySelector('img')?.getBoundingClientRect()
  if (picture === undefined) return null
  const scale = Math.min(picture.width / size.width, picture.height / size.height)
  const place = { x: (clientX - picture.left) / (size.width * scale), y: (clientY - picture.top) / (size.height * scale) }
  return place.x >= 0 && place.x <= 1 && place.y >= 0 && place.y <= 1 ? place : null
}
