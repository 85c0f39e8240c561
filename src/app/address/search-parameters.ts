/** Search parameters as plain words (`year=2018`), not as JSON; of a repeated one the last counts. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Writes parameters back, with the question mark; what is no word is left out. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(search).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  const text = new URLSearchParams(words).toString()
  return text === '' ? '' : `?${text}`
}
