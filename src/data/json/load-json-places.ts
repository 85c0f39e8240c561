import type * as jsonPlaces from './json-places.ts'

/** What finds places in a JSON text, loaded when a file is refused; null where it cannot be had: a message without a line is still a message. */
export async function loadJsonPlaces(): Promise<typeof jsonPlaces | null> {
  try {
    return await import('./json-places.ts')
  } catch {
    return null
  }
}
