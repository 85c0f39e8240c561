import type { Deck } from '#decks/deck.ts'
import { withChange } from '#decks/deck-edits.ts'
import { deckPages } from '#decks/deck-pages.ts'
import type { DistrictView } from '#view/district-view.ts'
import { useDetails } from '#view/use-details.ts'
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { startTransition } from 'react'
import type { ShowAction } from './show-keys.ts'
import { afterAction, shownPages, withShown, type ShowState } from './show-state.ts'

/** What two windows of one show tell each other. */
type ShowMessage =
  | { readonly kind: 'state'; readonly deck: string; readonly state: ShowState }
  /** From a window that has just opened: how far is the show? */
  | { readonly kind: 'ask'; readonly deck: string }
  /** From the presenter: open what is behind the slide, come back to it. */
  | { readonly kind: 'drill' | 'return'; readonly deck: string }
  /** From the presenter: a place on the slide; null once nothing is pointed at. */
  | { readonly kind: 'point'; readonly deck: string; readonly place: PlaceOnSlide | null }
  /** From a window that is closed. */
  | { readonly kind: 'bye'; readonly deck: string }

/** A place on a slide, from 0 at its left and top to 1. */
export interface PlaceOnSlide {
  readonly x: number
  readonly y: number
}

export interface Show {
  readonly state: ShowState
  readonly pages: ReturnType<typeof shownPages>
  /** Counted from 0 among the pages; of an empty deck -1. */
  readonly at: number
  readonly act: (action: ShowAction) => void
  readonly goTo: (slide: string) => void
  /** Whether another window shows the same. */
  readonly isPaired: boolean
  /** How often the other window has asked to open what is behind the slide. */
  readonly asked: number
  /** Asks the other window to open what is behind the slide, or to come back. */
  readonly ask: (what: 'drill' | 'return') => void
  /** Shows the other window a place on the slide. */
  readonly point: (place: PlaceOnSlide | null) => void
  readonly restart: () => void
}

/** On which the windows of a show hear each other. */
export const showChannel = 'duty-board show'

function beganFor(deck: string): number {
  const key = `${showChannel} ${deck}`
  const kept = Number(sessionStorage.getItem(key) ?? Number.NaN)
  // A show that began yesterday is another one.
  if (Number.isFinite(kept) && Date.now() - kept < 43_200_000) return kept
  sessionStorage.setItem(key, String(Date.now()))
  return Date.now()
}

/** A show of a deck, in step with the other window of the same show; its slide stands in the address. `onPoint` is told what that one points at. */
export function useShow(deck: Deck, viewed: DistrictView, onPoint?: (place: PlaceOnSlide | null) => void): Show {
  const { details, setDetails } = useDetails()
  const [state, setState] = useState<ShowState>(() => ({
    slide: slideAt(deck, viewed, Number(details.slide ?? 1)),
    isBlack: false,
    year: null,
    shows: null,
    isDark: false,
    began: beganFor(deck.id),
  }))
  const [isPaired, setPaired] = useState(false)
  const channel = useRef<BroadcastChannel | null>(null)
  const now = useRef(state)

  const shownDeck = useMemo(() => {
    const { shows, slide, year } = state
    if (slide === null || (year === null && shows === null)) return deck
    // In another year the title is the one from the data: the reader's own was written for this one.
    return withChange(deck, slide, { ...(year === null ? {} : { year, title: null }), ...(shows === null ? {} : { shows }) })
  }, [deck, state])
  const pages = useMemo(() => shownPages(deckPages(shownDeck, viewed)), [shownDeck, viewed])
  const at = pages.findIndex(({ saved }) => saved.id === state.slide)

  const [asked, setAsked] = useState(0)
  const put = useCallback((next: ShowState): void => {
    now.current = next
    setState(next)
  }, [])

  const pointed = useEffectEvent((place: PlaceOnSlide | null) => onPoint?.(place))
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined
    const opened = new BroadcastChannel(showChannel)
    channel.current = opened
    const tell = (message: ShowMessage): void => opened.postMessage(message)
    opened.addEventListener('message', ({ data }: MessageEvent<ShowMessage>) => {
      if (data.deck !== deck.id) return
      setPaired(data.kind !== 'bye')
      if (data.kind === 'ask') tell({ kind: 'state', deck: deck.id, state: now.current })
      else if (data.kind === 'state') put(data.state)
      else if (data.kind === 'drill') setAsked((count) => count + 1)
      else if (data.kind === 'point') pointed(data.place)
      else if (data.kind === 'bye') pointed(null)
    })
    tell({ kind: 'ask', deck: deck.id })
    const close = (): void => tell({ kind: 'bye', deck: deck.id })
    window.addEventListener('pagehide', close)
    return () => {
      window.removeEventListener('pagehide', close)
      channel.current = null
      opened.close()
    }
  }, [deck.id, put])

  const change = (next: ShowState): void => {
    if (next === now.current) return
    put(next)
    channel.current?.postMessage({ kind: 'state', deck: deck.id, state: next } satisfies ShowMessage)
  }

  const page = at === -1 ? null : String(at + 1)
  useEffect(() => {
    // The address follows once the slide stands.
    if (page !== null && page !== details.slide) startTransition(() => setDetails({ slide: page, deck: deck.id }, 'replace'))
  }, [page, details.slide, deck.id, setDetails])

  return {
    state,
    pages,
    at,
    isPaired,
    asked,
    act: (action) => change(afterAction(now.current, action, { pages, years: viewed.district.years })),
    goTo: (slide) => change(withShown(now.current, slide)),
    ask: (what) => channel.current?.postMessage({ kind: what, deck: deck.id } satisfies ShowMessage),
    point: (place) => channel.current?.postMessage({ kind: 'point', deck: deck.id, place } satisfies ShowMessage),
    restart: () => {
      const began = Date.now()
      sessionStorage.setItem(`${showChannel} ${deck.id}`, String(began))
      change({ ...now.current, began })
    },
  }
}

/** The slide that is shown as the n-th; the nearest where there are fewer. */
function slideAt(deck: Deck, viewed: DistrictView, page: number): string | null {
  const pages = shownPages(deckPages(deck, viewed))
  const wanted = Number.isInteger(page) && page > 0 ? page : 1
  return pages[Math.min(wanted, pages.length) - 1]?.saved.id ?? null
}
