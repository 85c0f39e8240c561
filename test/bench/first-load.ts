import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** What the overview costs before it answers. Sizes in kB as gzip, times in ms. */
export interface FirstLoad {
  readonly scripts: number
  /** Recharts, if it came before the page was idle. */
  readonly charts: number
  readonly styles: number
  readonly data: number
  readonly headline: number
  readonly figures: number
  /** The program has taken the overview over. */
  readonly answers: number
}

/** Opens the overview with an empty cache. */
export async function measureFirstLoad(page: Page, address: string): Promise<FirstLoad> {
  const sizes = { scripts: 0, charts: 0, styles: 0, data: 0 }
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    const kind = kindOf(new URL(response.url()).pathname)
    if (kind === undefined) return
    bodies.push(
      response.body().then((body) => {
        sizes[kind] += gzipSync(body).length / 1000
      }),
    )
  })
  await page.goto(`${address}#/`, { waitUntil: 'commit' })
  await page.locator('h1:not([aria-busy="true"] h1)').waitFor()
  const headline = await page.evaluate(() => performance.now())
  await page.locator('figure[data-figure]:has([data-mark])').nth(3).waitFor()
  const figures = await page.evaluate(() => performance.now())
  await page.locator('[data-prebuilt]').waitFor({ state: 'detached' })
  const answers = await page.evaluate(() => performance.now())
  await page.waitForLoadState('networkidle')
  await Promise.all(bodies)
  return { ...sizes, headline, figures, answers }
}

function kindOf(path: string): 'scripts' | 'charts' | 'styles' | 'data' | undefined {
  if (path.endsWith('.json')) return 'data'
  if (path.endsWith('.css')) return 'styles'
  if (!path.endsWith('.js')) return undefined
  return path.includes('/charts-') ? 'charts' : 'scripts'
}
