import type { Page } from '@playwright/test'
import { generatedDistrict } from './generated-district.ts'
import { serveDistrict } from './serve-district.ts'

/** How a large district opens, in ms at full speed. */
export interface LargeOpening {
  /** From the answer with its file until the headline stands. */
  readonly headline: number
  /** The longest task (of those over 50 ms; else 0) of the page while the package is read: so long a reader who presses something waits. */
  readonly whileRead: number
  /** The longest one until the headline stands, judging and drawing included. */
  readonly untilHeadline: number
}

interface Observed {
  readonly tasks: readonly { readonly start: number; readonly ms: number }[]
  /** When the package had been read, in ms since the page was opened. */
  readonly times: { readonly read: number }
}

/** Opens a generated district of so many schools as the only one that the server has. */
export async function measureLargeOpening(page: Page, address: string, schools: number): Promise<LargeOpening> {
  await serveDistrict(page, generatedDistrict(schools))
  await page.addInitScript(() => {
    const tasks: { readonly start: number; readonly ms: number }[] = []
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, ms: duration })
    }).observe({ type: 'longtask', buffered: true })
    const times = { read: 0 }
    // The thread that reads is ended as soon as all has come.
    const terminate = Reflect.get(Worker.prototype, 'terminate')
    Worker.prototype.terminate = function end() {
      times.read = performance.now()
      Reflect.apply(terminate, this, [])
    }
    Object.assign(globalThis, { tasks, times })
  })
  await page.goto(`${address}#/`, { waitUntil: 'commit' })
  await page.locator('main h1:not([aria-busy="true"] h1)').waitFor()
  const headline = await page.evaluate(() => performance.now())
  const { tasks, times } = await page.evaluate<Observed>('({ tasks, times })')
  const came = await page.evaluate(
    () => performance.getEntriesByType('resource').find(({ name: file }) => file.endsWith('large.json'))?.startTime ?? 0,
  )
  const longest = (to: number) => Math.max(0, ...tasks.filter(({ start }) => start >= came && start < to).map(({ ms }) => ms))
  return { headline: headline - came, whileRead: longest(times.read), untilHeadline: longest(headline) }
}
