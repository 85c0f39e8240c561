/** A data file's address relative to the page, from its path below `data/`. */
export function dataFile(path: string): string {
  return `data/${path}`
}

/** Asks for a data file by its address. */
export function requestDataFile(file: string, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(`./${file}`, {
    signal,
    // A file that was replaced on the server is to be seen on the next load: ask, and let the server say "unchanged".
    cache: 'no-cache',
    // Whatever a redirect leads to is not this site's data file: at best a page to sign in, at worst a stranger's numbers.
    redirect: 'manual',
    headers: { Accept: 'application/json' },
  })
}
