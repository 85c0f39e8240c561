import type { DistrictView } from '#view/district-view.ts'
import type { Deck, DeckSlide } from './deck.ts'
import { deckFormat, deckVersion } from './deck.ts'
import { seenNow } from './deck-pages.ts'
import { firstDeck } from './first-deck.ts'
import type { SlideContent } from './slide-content.ts'

/** Each edit gives a new deck; what is named by an id that the deck has not stays as it is. */

/** A deck made at once from the data. `id` is unique in the browser, `now` ISO. */
export function newDeck(viewed: DistrictView, id: string, now: string): Deck {
  const empty: Deck = {
    format: deckFormat,
    version: deckVersion,
    id,
    district: viewed.district.package.meta.id,
    name: null,
    shape: '16:9',
    minutes: 20,
    changed: now,
    slides: [],
  }
  return firstDeck(viewed).reduce((deck, content) => withSlide(deck, content, viewed), empty)
}

/** With one more slide, at the end or after the one that is named. */
export function withSlide(deck: Deck, content: SlideContent, viewed: DistrictView, after: string | null = null): Deck {
  const slide: DeckSlide = {
    id: freeId(deck),
    content,
    isHidden: false,
    title: null,
    notes: null,
    shows: 'chart',
    year: null,
    stage: null,
    seen: seenNow(content, viewed),
  }
  return placed(deck, slide, after)
}

/** With the same slide again, behind it. */
export function withDuplicate(deck: Deck, id: string): Deck {
  const slide = deck.slides.find((one) => one.id === id)
  return slide === undefined ? deck : placed(deck, { ...slide, id: freeId(deck) }, id)
}

export function withoutSlide(deck: Deck, id: string): Deck {
  return { ...deck, slides: deck.slides.filter((one) => one.id !== id) }
}

/** With a slide at another place, counted from 0 among all; beyond the ends it stands at the end. */
export function withSlideAt(deck: Deck, id: string, place: number): Deck {
  const slide = deck.slides.find((one) => one.id === id)
  if (slide === undefined) return deck
  const rest = deck.slides.filter((one) => one !== slide)
  return { ...deck, slides: rest.toSpliced(Math.max(0, Math.min(rest.length, place)), 0, slide) }
}

/** With a slide changed. */
export function withChange(deck: Deck, id: string, change: Partial<Omit<DeckSlide, 'id' | 'content'>>): Deck {
  return { ...deck, slides: deck.slides.map((one) => (one.id === id ? { ...one, ...change } : one)) }
}

function placed(deck: Deck, slide: DeckSlide, after: string | null): Deck {
  const at = after === null ? -1 : deck.slides.findIndex(({ id }) => id === after)
  return { ...deck, slides: deck.slides.toSpliced(at === -1 ? deck.slides.length : at + 1, 0, slide) }
}

/** `s1`, `s2` …: the first that is higher than all in use. */
function freeId({ slides }: Deck): string {
  const used = slides.map(({ id }) => Number(id.slice(1))).filter(Number.isInteger)
  return `s${Math.max(0, ...used) + 1}`
}
