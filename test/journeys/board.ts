import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { browserProgram, type BrowserProgram } from '#test/browser/browser-program.ts'

interface BoardWorker {
  /** The browser of this machine; without one every journey says what to install. */
  readonly launchOptions: { readonly executablePath: string; readonly args: string[]; readonly ignoreDefaultArgs: string[] }
}

interface BoardFixtures {
  /** What this test provokes in the browser's console; everything else that is said there fails it. */
  readonly expectedComplaints: readonly RegExp[]
  /** Fails the test on errors, warnings and requests that leave the origin. */
  readonly guard: undefined
}

/** A test of the built application that fails on whatever goes wrong unseen. */
export const test = base.extend<BoardFixtures, BoardWorker>({
  launchOptions: [
    async ({ browserName }, use) => {
      if (browserName !== 'chromium') throw new Error(`Journeys run in Chromium, not in ${browserName}`)
      const { executablePath, args }: BrowserProgram = browserProgram()
      // Scrollbars take room in most offices; a test of what nobody has there misses what they cover.
      await use({ executablePath, args: [...args], ignoreDefaultArgs: ['--hide-scrollbars'] })
    },
    { scope: 'worker' },
  ],
  expectedComplaints: [[], { option: true }],
  guard: [
    async ({ page, expectedComplaints, baseURL }, use) => {
      const origin = new URL(baseURL ?? '').origin
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) complaints.push(`left the origin: ${request.url()}`)
      })
      await use(undefined)
      // What is still on its way when a test ends is nobody's fault.
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      expect(complaints.filter((words) => !expectedComplaints.some((pattern) => pattern.test(words)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

export const duties = ['party', 'preschool', 'construction', 'funding', 'integration', 'teachers', 'safety', 'community'] as const

/** Pages beside the overview, the duties and the achievements; each is loaded when it is opened. */
export const analyses = ['/indicators', '/balance', '/classes', '/schools', '/schools/primary-1'] as const

export const namedFigures = ['funding-trend', 'school-counts', 'class-size', 'teacher-training'] as const

/** Opens a route with search parameters and waits until it shows what it has to say. */
export async function open(page: Page, route: string, search: Readonly<Record<string, string>> = {}): Promise<void> {
  const parameters = new URLSearchParams(search).toString()
  await page.goto(`/#${route}${parameters === '' ? '' : `?${parameters}`}`)
  await settled(page)
}

/** Waits until the page has its headline, shows what the address says, and every figure is drawn. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-prebuilt]')).toHaveCount(0)
  // A page on its way has a heading too: that it is on its way.
  await expect(page.locator('h1:not([aria-busy="true"] h1)')).toBeVisible()
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  await expect(page.locator('[data-behind]')).toHaveCount(0)
  // A figure whose chart is on its way holds its place with an empty picture.
  await expect(page.locator('figure[data-figure] [role="img"]:empty')).toHaveCount(0)
}

/** The links of the indicator table of a duty. */
export function indicatorLinks(page: Page, duty: string): Locator {
  return page.getByRole('main').getByRole('table').locator(`a[href*="/duty/${duty}/"]`)
}

/** The search parameters of the address, which stand behind the hash. */
export function searchOf(page: Page): URLSearchParams {
  return new URLSearchParams(page.url().split('?')[1] ?? '')
}
