import { browserDatabase } from '#program/browser-database.ts'
import type { DBSchema } from 'idb'
import * as v from 'valibot'
import { storedEntrySchema, type StoredEntry } from './stored-entry.ts'

interface DistrictDatabase extends DBSchema {
  /** Apart from the packages: they are listed without reading these. */
  entries: { key: string; value: unknown }
  packages: { key: string; value: Uint8Array }
}

/** What windows of the board tell each other. Chromium, Firefox and Safari of the target all have it; tests may not. */
const news = 'BroadcastChannel' in globalThis ? new BroadcastChannel('duty-board districts') : null

let listener: (() => void) | null = null
news?.addEventListener('message', () => listener?.())

/** Calls when another window keeps or forgets a district; a later call takes the place of the one before. */
export function onDistrictsChanged(call: () => void): void {
  listener = call
}

const database = browserDatabase<DistrictDatabase>('duty-board-districts', (created) => {
  created.createObjectStore('entries')
  created.createObjectStore('packages')
})

/** The districts that this browser keeps, last opened first; what is none any more is left out. Throws where it keeps nothing. */
export async function storedEntries(): Promise<readonly StoredEntry[]> {
  const all = await (await database()).getAll('entries')
  return all
    .map((one) => v.safeParse(storedEntrySchema, one))
    .flatMap(({ success, output }) => (success ? [output] : []))
    .toSorted((one, other) => other.kept.localeCompare(one.kept))
}

/** The package of a district as it was opened. */
export async function storedPackage(id: string): Promise<Uint8Array | undefined> {
  return (await database()).get('packages', id)
}

/** Keeps a district, in the place of the one that had its id. Throws where the browser keeps nothing (a private window, a full disk). */
export async function keepDistrict(entry: StoredEntry, bytes: Uint8Array): Promise<void> {
  const transaction = (await database()).transaction(['entries', 'packages'], 'readwrite')
  await Promise.all([
    transaction.objectStore('entries').put(entry, entry.id),
    transaction.objectStore('packages').put(bytes, entry.id),
    transaction.done,
  ])
  news?.postMessage('changed')
}

export async function forgetDistrict(id: string): Promise<void> {
  const transaction = (await database()).transaction(['entries', 'packages'], 'readwrite')
  await Promise.all([transaction.objectStore('entries').delete(id), transaction.objectStore('packages').delete(id), transaction.done])
  news?.postMessage('changed')
}
