import type { Page } from '@playwright/test'

/** How fast a deck is shown and written, in ms at full speed. */
export interface MeetingTimes {
  readonly slides: number
  /** From the address until the slides are laid out for arranging, with the longest task meanwhile. */
  readonly arranged: { readonly ms: number; readonly longest: number }
  /** From a key to the next slide in the frame that is painted: the median and the slowest of all slides. */
  readonly slide: { readonly usual: number; readonly slowest: number }
  /** From the press to the file, with the longest task of the page meanwhile (of those over 50 ms; else 0). */
  readonly files: readonly { readonly name: string; readonly ms: number; readonly longest: number }[]
}

/** Shows the deck that the board makes at once, slide by slide, and saves it. */
export async function measureMeeting(page: Page, address: string): Promise<MeetingTimes> {
  await page.addInitScript(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
    Object.assign(globalThis, { tasks })
  })
  await page.goto(`${address}#/`)
  await page.locator('main h1:not([aria-busy="true"] h1)').waitFor()
  await page.evaluate('tasks.length = 0')
  const asked = Date.now()
  await page.goto(`${address}#/meeting`)
  const rows = page.getByRole('grid', { name: '幻灯片' }).getByRole('row')
  await rows.first().waitFor()
  const arranged = { ms: Date.now() - asked, longest: await longestTask(page) }
  const count = await rows.count()
  await page.goto(`${address}#/meeting/show?slide=1`)
  await page.locator('[data-slide="1"]').waitFor()
  const slides: number[] = []
  for (let slide = 2; slide <= count; slide += 1) {
    slides.push(
      await page.evaluate(async () => {
        const pressed = performance.now()
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown', bubbles: true, cancelable: true }))
        await new Promise(requestAnimationFrame)
        // What comes after a frame comes after it was painted.
        await new Promise((painted) => {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', painted)
          port1.start()
          port2.postMessage(null)
        })
        return performance.now() - pressed
      }),
    )
    await page.locator(`[data-slide="${slide}"]`).waitFor()
  }
  await page.goto(`${address}#/meeting`)
  await rows.first().waitFor()
  const files = [await save(page, 'PPTX', async () => page.getByRole('button', { name: 'PPTX' }).click())]
  await page.getByRole('button', { name: 'Word 报告' }).click()
  for (const kind of ['可编辑的图表', '图片']) {
    await page.getByRole('radio', { name: kind }).check()
    files.push(await save(page, `Word, ${kind}`, async () => page.getByRole('button', { name: '生成报告' }).click()))
  }
  const ordered = slides.toSorted((a, b) => a - b)
  return {
    slides: count,
    arranged,
    slide: { usual: ordered[Math.floor(ordered.length / 2)] ?? Number.NaN, slowest: ordered.at(-1) ?? Number.NaN },
    files,
  }
}

async function save(page: Page, name: string, press: () => Promise<void>): Promise<MeetingTimes['files'][number]> {
  await page.evaluate('tasks.length = 0')
  const saved = page.waitForEvent('download')
  const pressed = Date.now()
  await press()
  await saved
  const ms = Date.now() - pressed
  return { name, ms, longest: await longestTask(page) }
}

async function longestTask(page: Page): Promise<number> {
  return Math.max(0, ...(await page.evaluate<readonly number[]>('tasks')))
}
