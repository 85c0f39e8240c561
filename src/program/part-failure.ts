import type { PartCause } from './part-error.ts'
import { reloadOnce } from './reload-once.ts'
import { servedRelease } from './served-release.ts'

interface PartFailure {
  readonly reason: PartCause
  readonly file: string | null
}

/** The file that a browser's message names. Firefox and Chromium say it, in a sentence of their own. */
function fileOf(error: unknown): string | null {
  const [, file] = /(assets\/[\w.-]+\.(?:js|css))/.exec(error instanceof Error ? error.message : '') ?? []
  return file ?? null
}

async function isServed(file: string): Promise<boolean> {
  const response = await fetch(`./${file}`, { cache: 'no-cache', redirect: 'manual' })
  return response.ok && /javascript|css/.test(response.headers.get('content-type') ?? '')
}

/**
 * Why a part of the program could not be loaded, asked of the server itself. Where a reload mends it (a new release, or a browser
 * that remembers the failure of a file that is there), the page is loaded again once, and this never settles.
 */
export async function partFailure(error: unknown): Promise<PartFailure> {
  const file = fileOf(error)
  let reason: PartCause
  let mendedByReload: boolean
  try {
    const served = await servedRelease()
    reason = served?.isOther === true ? 'release' : 'file'
    mendedByReload = reason === 'release' || (file !== null && (await isServed(file)))
    if (mendedByReload && reloadOnce(`${served?.entry ?? ''} ${file ?? ''}`)) return await new Promise<never>(() => undefined)
  } catch {
    reason = 'network'
  }
  return { reason, file }
}
