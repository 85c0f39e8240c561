/** The last script that a page of this board starts with is the program: its name changes with every release. */
const entryScripts = /<script type="module"[^>]*\ssrc="([^"]+)"/g

/** The script this page was started with, as its page names it; null where it was started otherwise, as in a test. */
function runningEntry(): string | null {
  return [...document.querySelectorAll('script[type="module"][src]')].at(-1)?.getAttribute('src') ?? null
}

/** Which release the server gives out now. */
export interface ServedRelease {
  readonly entry: string
  /** Another one than runs here. */
  readonly isOther: boolean
}

/**
 * The release that the server gives out now. Null where what came is not a page of this board, such as one to sign in;
 * throws where nothing came at all.
 */
export async function servedRelease(): Promise<ServedRelease | null> {
  const response = await fetch('./', { cache: 'no-cache', redirect: 'manual' })
  if (!response.ok) return null
  const entry = [...(await response.text()).matchAll(entryScripts)].at(-1)?.[1]
  if (entry === undefined) return null
  const running = runningEntry()
  return { entry, isOther: running !== null && entry !== running }
}
