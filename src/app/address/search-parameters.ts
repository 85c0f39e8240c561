/** Search parameters as plain words (`year=2018`), not as JSON; of a repeated one the last counts. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}
