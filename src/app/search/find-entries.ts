import { matchesPinyin, pinyinLetters } from '#language/matches-pinyin.ts'
import { type EntryKind, entryKinds, type SearchEntry } from './search-entry.ts'

/** The best results of one kind, and how many there are in all. */
export interface FoundGroup {
  readonly kind: EntryKind
  readonly entries: readonly SearchEntry[]
  readonly found: number
}

const shownOfKind: Readonly<Record<EntryKind, number>> = {
  page: 10,
  indicator: 8,
  school: 6,
  class: 6,
  policy: 5,
  project: 5,
  honour: 5,
  plan: 5,
  statement: 8,
}

/** How well an entry answers: 0 its name begins with the words, 1 holds them, 2 other words of it do, 3 it sounds so; null not at all. */
function rank({ name, alias, kind }: SearchEntry, words: readonly string[], letters: string): number | null {
  const names = [name.zh.toLowerCase(), name.en.toLowerCase()]
  const [first = ''] = words
  if (words.length === 1 && names.some((one) => one.startsWith(first))) return 0
  if (names.some((one) => words.every((word) => one.includes(word)))) return 1
  const all = [...names, alias.toLowerCase()].join(' ')
  if (words.every((word) => all.includes(word))) return 2
  // A large district has tens of thousands of classes: their schools are found by sound, they by their number.
  return kind !== 'class' && matchesPinyin(name.zh, letters) ? 3 : null
}

/** The entries that hold every word of the query, or sound like it; without a query, the pages. */
export function findEntries(entries: readonly SearchEntry[], query: string): readonly FoundGroup[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0)
    return [
      group(
        'page',
        entries.filter(({ kind }) => kind === 'page'),
      ),
    ]
  const letters = pinyinLetters(query)
  const ranked = entries.flatMap((entry) => {
    const place = rank(entry, words, letters)
    return place === null ? [] : [{ entry, place }]
  })
  const sorted = ranked.toSorted((one, other) => one.place - other.place).map(({ entry }) => entry)
  return entryKinds
    .map((kind) =>
      group(
        kind,
        sorted.filter((entry) => entry.kind === kind),
      ),
    )
    .filter(({ found }) => found > 0)
}

function group(kind: EntryKind, found: readonly SearchEntry[]): FoundGroup {
  return { kind, entries: found.slice(0, shownOfKind[kind]), found: found.length }
}
