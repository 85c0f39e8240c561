/** The script that a page of this board starts with; its name changes with every release. */
const entryScript = /<script type="module"[^>]*\ssrc="([^"]+)"/

/** The script this page was started with, as its page names it; null where it was started otherwise, as in a test. */
export function runningEntry(): string | null {
  return document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null
}

/**
 * The script that the server's page starts with now. Null where what came is not a page of this board, such as one to sign in;
 * throws where nothing came at all.
 */
export async function servedEntry(): Promise<string | null> {
  const response = await fetch('./', { cache: 'no-cache', redirect: 'manual' })
  if (!response.ok) return null
  return entryScript.exec(await response.text())?.[1] ?? null
}
