import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

/**
 * A database of the browser, opened once when it is first asked for; where it cannot be (a private window, storage switched off)
 * asking throws, and the next call tries again. `create` makes its stores.
 */
export function browserDatabase<Schema extends DBSchema>(
  name: string,
  create: (created: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let opening: Promise<IDBPDatabase<Schema>> | null = null
  return async () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: create,
      // A later release in another window wants to change the database: this one lets go of it.
      blocking: (_from, _to, { target }) => {
        opening = null
        if (target instanceof IDBDatabase) target.close()
      },
      terminated: () => {
        opening = null
      },
    })
    try {
      return await opening
    } catch (error) {
      opening = null
      throw error
    }
  }
}
