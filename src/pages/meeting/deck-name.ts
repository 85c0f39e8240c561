import type { Deck } from '#decks/deck.ts'
import { makeSlide } from '#decks/make-slide.ts'
import type { DistrictView } from '#view/district-view.ts'

/** What a deck is called: the reader's own name, or what its cover says. */
export function deckName({ name, slides }: Deck, viewed: DistrictView): string {
  const cover = slides.find(({ content }) => content.kind === 'cover')
  return name ?? cover?.title?.text ?? makeSlide(cover?.content ?? { kind: 'cover' }, viewed)?.title ?? ''
}
