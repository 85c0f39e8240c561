import type { Deck } from '#decks/deck.ts'
import { slideSizes } from '#decks/slide-formats.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
import { linkAddress } from '#view/link-address.ts'
import type { DistrictView } from '#view/district-view.ts'
import { useDetails } from '#view/use-details.ts'
import { useViewNavigation, ViewNavigationContext } from '#view/view-navigation.ts'
import { useEffect, useEffectEvent, useRef, useState, type PointerEvent } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { whenIdle } from '#program/when-idle.ts'
import { ControlsLanguage } from '#ui/controls/controls-language.tsx'
import { hideReturn, showReturn } from './return-to-slide.ts'
import { ShowControls } from './show-controls.tsx'
import { ShowHelp } from './show-help.tsx'
import type { ShowAction } from './show-keys.ts'
import { ShowOverview } from './show-overview.tsx'
import { SlideStage } from './slide-stage.tsx'
import { showChannel, useShow } from './use-show.ts'
import { useShowKeys } from './use-show-keys.ts'
import { useWindowSize } from './use-window-size.ts'
import styles from './show-screen.module.css'

interface ShowScreenProps {
  readonly viewed: DistrictView
  readonly deck: Deck
}

/** So long, in ms, the controls stay after the last movement. */
const controlsStay = 3_000

/** One slide at a time over the whole window, driven by keys, clickers, fingers, or the presenter's window. */
export function ShowScreen({ deck, viewed }: ShowScreenProps) {
  const messages = meetingMessages[viewed.language]
  const navigation = useViewNavigation()
  const { setDetails } = useDetails()
  const room = useWindowSize()
  const size = slideSizes[deck.shape]
  const width = Math.floor(Math.min(room.width, (room.height * size.width) / size.height))
  const farDot = useRef<HTMLDivElement>(null)
  const { act, asked, at, goTo, pages, state } = useShow(deck, viewed, (place) => {
    const far = farDot.current
    if (far === null) return
    far.hidden = place === null
    if (place === null) return
    // The slide stands in the middle of the window.
    const height = (width * size.height) / size.width
    far.style.translate = `${(room.width - width) / 2 + place.x * width}px ${(room.height - height) / 2 + place.y * height}px`
  })
  const [over, setOver] = useState<'overview' | 'help' | null>(null)
  const [digits, setDigits] = useState('')
  const [isPointing, setPointing] = useState(false)
  const [isAwake, setAwake] = useState(false)
  const sleep = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const dot = useRef<HTMLDivElement>(null)
  const page = pages[at]
  const isAuto = navigation.details.show === 'auto'

  useEffect(hideReturn, [])
  const goOn = useEffectEvent(() => act(at >= pages.length - 1 ? 'first' : 'next'))
  useEffect(() => {
    if (!isAuto) return undefined
    const timer = setInterval(goOn, secondsFor(deck.minutes, pages.length) * 1_000)
    return () => clearInterval(timer)
  }, [isAuto, deck.minutes, pages.length])
  useWakeLock()

  const leave = (): void => {
    if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined)
    navigation.open({ path: '/meeting', view: navigation.view, record: null, details: { deck: deck.id } }, 'replace')
  }
  const openBehind =
    (open: typeof navigation.open): typeof navigation.open =>
    (address, how) => {
      const here = {
        path: '/meeting/show',
        view: navigation.view,
        record: null,
        details: { deck: deck.id, slide: String(at + 1), ...(isAuto ? { show: 'auto' } : {}) },
      }
      open(address, how)
      if (address.path.startsWith('/meeting')) return
      showReturn({ channel: showChannel, language: viewed.language, page: String(at + 1), go: () => navigation.open(here) })
    }
  const drill = (): void => {
    const to = page?.slide.drill?.to
    if (to === undefined) return
    const { stage, year } = page?.slide.scope ?? viewed
    const years = viewed.district.years
    openBehind(navigation.open)(linkAddress(to, { ...navigation.view, stage, year: year === years.at(-1) ? null : year }))
  }
  // The line may fail in the room: what lies behind the slides, and where readers go on from there, is loaded before.
  const { prepare, view } = navigation
  useEffect(() => {
    const drills = pages.flatMap(({ slide }) => (slide.drill === null ? [] : [linkAddress(slide.drill.to, view).path]))
    whenIdle(() => {
      for (const path of new Set([...drills, '/indicators', '/schools', '/classes', '/balance'])) prepare(path)
    })
  }, [pages, prepare, view])
  const drillAsked = useEffectEvent(drill)
  useEffect(() => {
    if (asked > 0) drillAsked()
  }, [asked])
  const answer = (action: ShowAction): void => {
    if (typeof action === 'object') {
      setDigits((former) => `${former}${action.digit}`.slice(-3))
      return
    }
    setDigits('')
    if (action === 'go') {
      const wanted = pages[Number(digits) - 1]
      if (digits === '') drill()
      else if (wanted !== undefined) goTo(wanted.saved.id)
    } else if (action === 'leave') {
      if (over === null) leave()
      else setOver(null)
    } else if (action === 'overview') setOver(over === 'overview' ? null : 'overview')
    else if (action === 'help') setOver(over === 'help' ? null : 'help')
    else if (action === 'pointer') setPointing(!isPointing)
    else if (action === 'full') toggleFull()
    else if (action === 'auto') setDetails({ show: isAuto ? null : 'auto' }, 'replace')
    else act(action)
  }
  useShowKeys(answer)

  const wake = (event: PointerEvent): void => {
    if (dot.current !== null) dot.current.style.translate = `${event.clientX}px ${event.clientY}px`
    setAwake(true)
    clearTimeout(sleep.current)
    sleep.current = setTimeout(() => setAwake(false), controlsStay)
  }
  useEffect(() => () => clearTimeout(sleep.current), [])

  return (
    <ControlsLanguage>
      <ViewNavigationContext value={{ ...navigation, open: openBehind(navigation.open) }}>
        <ModalOverlay isOpen isKeyboardDismissDisabled className={styles['overlay'] ?? ''} data-room={state.isDark ? 'dark' : 'light'}>
          <Modal className={styles['modal'] ?? ''}>
            <Dialog className={styles['screen'] ?? ''} aria-label={messages.present}>
              <div className={styles['room']} role="presentation" onPointerMove={wake} onPointerDown={wake} data-pointing={isPointing}>
                {page === undefined ? (
                  <p className={styles['empty']}>{messages.empty}</p>
                ) : (
                  <SlideStage slide={page.slide} place={{ page: page.page, pages: pages.length }} size={size} width={width} />
                )}
                {page?.slide.drill !== null && page !== undefined && (
                  <button type="button" className={styles['drill']} data-awake={isAwake} onClick={drill}>
                    {page.slide.drill.words} ›
                  </button>
                )}
                <button
                  type="button"
                  className={styles['edge']}
                  data-side="start"
                  aria-label={messages.previousSlide}
                  disabled={at <= 0}
                  onClick={() => act('previous')}
                >
                  ‹
                </button>
                <button
                  type="button"
                  className={styles['edge']}
                  data-side="end"
                  aria-label={messages.nextSlide}
                  disabled={at >= pages.length - 1}
                  onClick={() => act('next')}
                >
                  ›
                </button>
                <ShowControls
                  viewed={viewed}
                  isAwake={isAwake}
                  page={page}
                  at={at}
                  all={pages.length}
                  state={state}
                  isPointing={isPointing}
                  isAuto={isAuto}
                  onAction={answer}
                />
                {digits !== '' && (
                  <output className={styles['digits']} aria-label={messages.goToSlide({ page: digits })}>
                    {digits}
                  </output>
                )}
                <h1 className={styles['spoken']}>{page?.slide.title ?? messages.empty}</h1>
                <p className={styles['spoken']} role="status">
                  {page === undefined
                    ? ''
                    : messages.slideOf({ page: String(at + 1), pages: String(pages.length), title: page.slide.title })}
                </p>
                {state.isBlack && (
                  <button type="button" className={styles['black']} aria-label={messages.leaveBlack} onClick={() => act('black')}>
                    {''}
                  </button>
                )}
                {isPointing && <div ref={dot} className={styles['dot']} />}
                <div ref={farDot} className={styles['dot']} data-far-pointer="" hidden />
                {over === 'overview' && (
                  <ShowOverview
                    pages={pages}
                    size={size}
                    current={state.slide}
                    onChoose={(slide) => {
                      setOver(null)
                      goTo(slide)
                    }}
                  />
                )}
                {over === 'help' && <ShowHelp onClose={() => setOver(null)} />}
              </div>
            </Dialog>
          </Modal>
        </ModalOverlay>
      </ViewNavigationContext>
    </ControlsLanguage>
  )
}

/** Seconds for each slide of a show that runs by itself: its planned length, shared evenly, but time to read. */
export function secondsFor(minutes: number, slides: number): number {
  return Math.max(8, Math.round((minutes * 60) / Math.max(1, slides)))
}

/** The window without the browser around it; one that refuses stays as it is, and the show goes on in it. */
export function toggleFull(): void {
  if (!document.fullscreenEnabled) return
  const change = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen()
  change.catch(() => undefined)
}

/** The screen stays on while the show is seen, where the browser allows it; a machine that slept asks again. */
function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined
    let lock: WakeLockSentinel | null = null
    let isWanted = true
    const ask = (): void => {
      if (document.visibilityState !== 'visible') return
      navigator.wakeLock.request('screen').then(
        (granted) => {
          lock = granted
          if (!isWanted) void granted.release()
        },
        () => undefined,
      )
    }
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      isWanted = false
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [])
}
