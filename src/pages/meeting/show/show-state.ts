import type { DeckPage } from '#decks/deck-pages.ts'
import type { ShowAction } from './show-keys.ts'

/** What audience and presenter see at the same time. */
export interface ShowState {
  /** Id of the slide in its deck. */
  readonly slide: string | null
  readonly isBlack: boolean
  /** Other than the slide was arranged, until the next slide. */
  readonly year: number | null
  readonly shows: 'chart' | 'table' | null
  /** Whether the room is dark: light words on dark ground. */
  readonly isDark: boolean
  /** When the show began, in ms. */
  readonly began: number
}

/** Puts another slide on; what was changed of the last one is over. */
export function withShown(state: ShowState, slide: string | null): ShowState {
  return { ...state, slide, isBlack: false, year: null, shows: null }
}

/** The slides that are shown, in their order. */
export function shownPages(pages: readonly DeckPage[]): readonly (DeckPage & { readonly slide: NonNullable<DeckPage['slide']> })[] {
  return pages.flatMap((page) => (page.page === null || page.slide === null ? [] : [{ ...page, slide: page.slide }]))
}

interface Shown {
  readonly pages: ReturnType<typeof shownPages>
  /** Years of the district, ascending. */
  readonly years: readonly number[]
}

/** The show after an action; the same object where the action changes nothing in it. */
export function afterAction(state: ShowState, action: ShowAction, { pages, years }: Shown): ShowState {
  const at = Math.max(
    0,
    pages.findIndex(({ saved }) => saved.id === state.slide),
  )
  const to = (place: number): ShowState => {
    const page = pages[place]
    return page === undefined ? state : withShown(state, page.saved.id)
  }
  const current = pages[at]
  switch (action) {
    // A black screen comes back first.
    case 'next':
      return state.isBlack ? { ...state, isBlack: false } : to(at + 1)
    case 'previous':
      return state.isBlack ? { ...state, isBlack: false } : to(at - 1)
    case 'first':
      return to(0)
    case 'last':
      return to(pages.length - 1)
    case 'black':
      return { ...state, isBlack: !state.isBlack }
    case 'room':
      return { ...state, isDark: !state.isDark }
    case 'table':
      if (current?.saved.content.kind !== 'figure') return state
      return { ...state, shows: (state.shows ?? current.saved.shows) === 'chart' ? 'table' : 'chart' }
    case 'later':
    case 'earlier': {
      if (current === undefined || current.saved.content.kind === 'cover') return state
      const year = years[years.indexOf(current.slide.scope.year) + (action === 'later' ? 1 : -1)]
      return year === undefined ? state : { ...state, year }
    }
    default:
      return state
  }
}
