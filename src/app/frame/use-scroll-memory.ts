import { useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react'
import { isSamePage } from '#view/route.ts'
import { useAddressLocation } from '../address/address-history.ts'

const storageKey = 'duty-board scroll'

/** A place is looked for so long, in ms, while its page is still being drawn; and kept so long once it is reached. */
const longestSearch = 5000
const keptFor = 1200

/** What a reader does who wants to be somewhere else. */
const ownWishes = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** What is stored: a line an entry, its place before its address. */
function readPlaces(): Map<string, number> {
  try {
    const lines = (window.sessionStorage.getItem(storageKey) ?? '').split('\n')
    return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), Number.parseInt(line, 10) || 0]))
  } catch {
    // A browser that keeps nothing.
    return new Map()
  }
}

function storePlaces(places: ReadonlyMap<string, number>): void {
  try {
    const lines = [...places].slice(-200).map(([entry, place]) => `${place} ${entry}`)
    window.sessionStorage.setItem(storageKey, lines.join('\n'))
  } catch {
    // Places are then known as long as the page stands.
  }
}

/** Scrolls to a place as soon as the page is long enough, and holds it while the page is drawn. */
function holdPlace(top: number) {
  const started = performance.now()
  let reached: number | null = null
  let frame = 0
  let isHeld = true
  const stop = (): void => {
    isHeld = false
    cancelAnimationFrame(frame)
    for (const wish of ownWishes) window.removeEventListener(wish, stop)
  }
  const step = (): void => {
    const now = performance.now()
    if (Math.abs(window.scrollY - top) > 1) window.scrollTo(0, top)
    if (Math.abs(window.scrollY - top) <= 1) reached ??= now
    if (now - started > longestSearch || (reached !== null && now - reached > keptFor)) stop()
    else frame = requestAnimationFrame(step)
  }
  for (const wish of ownWishes) window.addEventListener(wish, stop, { passive: true })
  step()
  return { stop, isHeld: () => isHeld }
}

/**
 * Who comes back to a page, or loads it again, is where they were: each step of the history has its place. The browser's own
 * memory scrolls before the page stands. A new page begins at its top, unless its address names a record; a filter or a panel
 * leaves the page where it is. `path` and `isRecord` are what is on the screen.
 */
export function useScrollMemory(path: string, isRecord: boolean): void {
  const { href, state } = useAddressLocation()
  const entry = useDeferredValue(`${state.key ?? ''} ${href}`)
  const places = useRef<Map<string, number> | null>(null)
  const last = useRef<string | null>(null)
  useEffect(() => {
    // The browser would scroll the page that is still on the screen, and that place would be kept for it.
    window.history.scrollRestoration = 'manual'
  }, [])
  const isShown = entry.slice(entry.indexOf(' ') + 1).split('?')[0] === path
  // Before the browser scrolls a page that has become shorter, or that place would be kept for the page before.
  useLayoutEffect(() => {
    if (!isShown) return
    places.current ??= readPlaces()
    const known = places.current
    const isNewPage = last.current !== null && !isSamePage(last.current, path)
    last.current = path
    const place = known.get(entry)
    const held = place === undefined ? null : holdPlace(place)
    if (held === null && isNewPage && !isRecord) window.scrollTo(0, 0)
    const keep = (): void => {
      if (held?.isHeld() === true) return
      known.delete(entry)
      known.set(entry, Math.round(window.scrollY))
    }
    const leave = (): void => storePlaces(known)
    window.addEventListener('scroll', keep, { passive: true })
    window.addEventListener('pagehide', leave)
    return () => {
      held?.stop()
      window.removeEventListener('scroll', keep)
      window.removeEventListener('pagehide', leave)
    }
  }, [entry, path, isRecord, isShown])
}
