import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { newDeck, withSlide } from '#decks/deck-edits.ts'
import { onDecksChanged, tellDecksChanged } from '#decks/deck-news.ts'
import { forgetDeck, keepDeck, keptDecks, takeAdditions } from '#decks/deck-store.ts'
import type { Deck } from '#decks/deck.ts'
import type { DistrictView } from '#view/district-view.ts'
import { useDetails } from '#view/use-details.ts'

/** The decks of a district, the one that is open, and what can be done with them. */
export interface Decks {
  /** Null until the browser has said what it keeps. */
  readonly deck: Deck | null
  /** Those that are kept, last changed first. */
  readonly kept: readonly Deck[]
  /** How many slides came from other pages since the deck was last open. */
  readonly added: number
  /** `fresh` as it was made from the data; `refused` where the browser keeps nothing. */
  readonly state: 'fresh' | 'kept' | 'refused'
  readonly edit: (change: (deck: Deck) => Deck) => void
  readonly open: (id: string) => void
  /** Keeps a deck and opens it. */
  readonly keep: (deck: Deck) => void
  readonly remove: (id: string) => void
}

interface Kept {
  readonly decks: readonly Deck[]
  readonly added: number
}

/** An id that no other deck in this browser has. */
export function freshId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`
}

/** What the browser keeps for a district; what was added from other pages joins the deck that was last changed. */
async function loadDecks(district: string, viewed: DistrictView, fresh: Deck): Promise<Kept> {
  const decks = await keptDecks(district)
  const additions = await takeAdditions(district)
  if (additions.length === 0) return { decks, added: 0 }
  const [last = fresh, ...others] = decks
  const next = additions.reduce((deck, content) => withSlide(deck, content, viewed), last)
  await keepDeck(next)
  return { decks: [next, ...others], added: additions.length }
}

/** The decks of the viewed district: kept in the browser's database, and until the first change made anew from the data. */
export function useDecks(viewed: DistrictView): Decks {
  const district = viewed.district.package.meta.id
  const client = useQueryClient()
  const { details, setDetails } = useDetails()
  const [isRefused, setRefused] = useState(false)
  const [made] = useState(() => ({ id: freshId(), now: new Date().toISOString() }))
  const key = ['decks', district]
  const fresh = useMemo(() => newDeck(viewed, made.id, made.now), [viewed, made])
  const { data } = useQuery({
    queryKey: key,
    queryFn: async (): Promise<Kept> => {
      try {
        return await loadDecks(district, viewed, fresh)
      } catch {
        // Without a database a deck lives as long as its window.
        setRefused(true)
        return client.getQueryData<Kept>(key) ?? { decks: [], added: 0 }
      }
    },
    networkMode: 'always',
    refetchOnMount: 'always',
  })
  const kept = data?.decks ?? []
  const deck = data === undefined ? null : (kept.find((one) => one.id === details.deck) ?? kept[0] ?? fresh)

  useEffect(() => onDecksChanged(() => void client.invalidateQueries({ queryKey: ['decks'] })), [client])

  const show = (decks: readonly Deck[]): void => {
    // What is still being read is older than this.
    void client.cancelQueries({ queryKey: key })
    client.setQueryData<Kept>(key, { decks, added: 0 })
  }
  const store = (stored: Promise<void>): void => {
    stored.then(
      () => {
        setRefused(false)
        tellDecksChanged()
      },
      () => setRefused(true),
    )
  }
  const keep = (next: Deck): void => {
    const changed = { ...next, changed: new Date().toISOString() }
    const isKnown = kept.some((one) => one.id === changed.id)
    show(isKnown ? kept.map((one) => (one.id === changed.id ? changed : one)) : [changed, ...kept])
    store(keepDeck(changed))
  }
  return {
    deck,
    kept,
    added: data?.added ?? 0,
    state: isRefused ? 'refused' : deck === fresh ? 'fresh' : 'kept',
    edit: (change) => {
      if (deck !== null) keep(change(deck))
    },
    open: (next) => setDetails({ deck: next }, 'replace'),
    keep: (next) => {
      keep(next)
      setDetails({ deck: next.id }, 'replace')
    },
    remove: (gone) => {
      show(kept.filter((one) => one.id !== gone))
      store(forgetDeck(gone))
    },
  }
}
