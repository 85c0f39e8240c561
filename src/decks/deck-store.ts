import { browserDatabase } from '#program/browser-database.ts'
import type { DBSchema } from 'idb'
import { parseDeck, type Deck } from './deck.ts'
import type { SlideContent } from './slide-content.ts'

/** What was added from a page and stands in no deck yet. */
export interface Addition {
  /** Id of the district whose page it was. */
  readonly district: string
  readonly content: SlideContent
}

interface DeckDatabase extends DBSchema {
  decks: { key: string; value: unknown }
  additions: { key: number; value: Addition }
}

const database = browserDatabase<DeckDatabase>('duty-board', (created) => {
  created.createObjectStore('decks')
  created.createObjectStore('additions', { autoIncrement: true })
})

/** The decks of a district that this browser keeps, last changed first; what is no deck any more is left out. */
export async function keptDecks(district: string): Promise<readonly Deck[]> {
  const all = await (await database()).getAll('decks')
  return all
    .map(parseDeck)
    .filter((deck) => typeof deck !== 'string')
    .filter((deck) => deck.district === district)
    .toSorted((a, b) => b.changed.localeCompare(a.changed))
}

/** Keeps a deck in this browser. Throws where the browser keeps nothing (a private window, a full disk). */
export async function keepDeck(deck: Deck): Promise<void> {
  await (await database()).put('decks', deck, deck.id)
}

export async function forgetDeck(id: string): Promise<void> {
  await (await database()).delete('decks', id)
}

/** Keeps what a reader adds from a page, until a deck of its district is opened. */
export async function keepAddition(addition: Addition): Promise<void> {
  await (await database()).add('additions', addition)
}

/** What was added for a district, in the order in which it was; it is forgotten here. */
export async function takeAdditions(district: string): Promise<readonly SlideContent[]> {
  const transaction = (await database()).transaction('additions', 'readwrite')
  const taken: SlideContent[] = []
  for await (const cursor of transaction.store) {
    if (cursor.value.district !== district) continue
    taken.push(cursor.value.content)
    await cursor.delete()
  }
  await transaction.done
  return taken
}
