import { type Browser, type Page, expect, test } from '@playwright/test'
import { startOldChromium, type OldKernel } from '#test/browser/old-chromium.ts'
import { analyses, duties } from './board.ts'

/** A page of an old kernel on which every complaint of the browser is kept. */
async function pageOf(browser: Browser, baseURL: string | undefined, complaints: string[]): Promise<Page> {
  const page = await browser.newPage({ baseURL: baseURL ?? '', locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`error: ${message.text()}`)
  })
  return page
}

// The locators of the test tool ask the browser for what 92 lacks: these journeys look at the document themselves.
const textOf = (page: Page, selector: string) => page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector)
const countOf = (page: Page, selector: string) => page.evaluate((one) => document.querySelectorAll(one).length, selector)

/** The headline of a page that has come; one on its way has a heading too. */
const headline = 'main h1:not([aria-busy="true"] h1)'

/** Opens a page and waits for its headline and for every chart that it has. */
async function open(page: Page, route: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`/#${route}`)
  // The prebuilt overview answers once the program has taken it over.
  await expect.poll(() => countOf(page, '[data-prebuilt]')).toBe(0)
  await expect.poll(() => textOf(page, headline)).not.toBe('')
  await expect.poll(() => countOf(page, 'main figure[data-figure] [role="img"]:empty')).toBe(0)
}

for (const kernel of [109, 92] satisfies readonly OldKernel[]) {
  test.describe(`in Chromium ${kernel}`, () => {
    test.describe.configure({ mode: 'serial' })
    let browser: Browser | undefined

    test.beforeAll(async () => {
      const started = await startOldChromium(kernel)
      if (typeof started === 'string') test.skip(true, started)
      else browser = started
    })

    test.afterAll(async () => {
      await browser?.close()
    })

    test('every page opens with its headline and its figures, none wider than the window', async ({ baseURL }) => {
      if (browser === undefined) return
      const complaints: string[] = []
      const page = await pageOf(browser, baseURL, complaints)
      for (const route of ['/', ...duties.map((duty) => `/duty/${duty}`), ...analyses, '/achievements', '/meeting', '/data']) {
        await open(page, route)
        expect(await textOf(page, headline), route).not.toMatch(/出错|无法连接|没有这个页面/)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), route).toBeLessThanOrEqual(0)
      }
      await open(page, '/')
      for (const figure of ['funding-trend', 'school-counts', 'class-size', 'teacher-training']) {
        // A chart follows its headline, as soon as its room is measured.
        await expect
          .poll(() => countOf(page, `[data-figure="${figure}"] svg path, [data-figure="${figure}"] svg rect`), figure)
          .toBeGreaterThan(3)
      }
      expect(complaints).toEqual([])
    })

    test('a year is chosen, a panel opened and closed, a school found by pinyin', async ({ baseURL }) => {
      if (browser === undefined) return
      const complaints: string[] = []
      const page = await pageOf(browser, baseURL, complaints)
      await open(page, '/')
      const latest = await textOf(page, headline)
      await page.evaluate(() => {
        const year = [...document.querySelectorAll('header select')].find((one) => one.textContent.includes('2016'))
        if (!(year instanceof HTMLSelectElement)) throw new Error('There is no choice of years')
        year.value = '2016'
        year.dispatchEvent(new Event('change', { bubbles: true }))
      })
      await expect.poll(() => textOf(page, headline)).not.toBe(latest)

      await open(page, '/duty/funding/education-expenditure')
      await expect.poll(() => textOf(page, '[role="dialog"] h2')).toBe('公共财政教育支出')
      await page.keyboard.press('Escape')
      await expect.poll(() => countOf(page, '[role="dialog"]')).toBe(0)

      await page.keyboard.press('Control+k')
      await expect.poll(() => countOf(page, '[role="dialog"] input')).toBe(1)
      await page.keyboard.type('diyixiaoxue', { delay: 30 })
      await expect.poll(() => textOf(page, '[role="listbox"]')).toContain('第一小学')
      expect(complaints).toEqual([])
    })

    test('a deck is shown by keys, and saved for PowerPoint and Word', async ({ baseURL }) => {
      if (browser === undefined) return
      const complaints: string[] = []
      const page = await pageOf(browser, baseURL, complaints)
      // A show lies over the whole window, its heading too.
      await page.goto('/#/meeting/show?slide=5')
      const shown = () => page.evaluate(() => document.querySelector('[data-slide]')?.getAttribute('data-slide'))
      await expect.poll(shown).toBe('5')
      await page.keyboard.press('PageDown')
      await expect.poll(shown).toBe('6')

      await open(page, '/meeting')
      // What is saved is made whole before it is handed to the browser.
      await page.evaluate(() => {
        const original = URL.createObjectURL.bind(URL)
        URL.createObjectURL = (made: Blob) => {
          document.body.dataset['saved'] = `${made.type.split('.').at(-2) ?? ''} ${made.size > 50_000 ? 'whole' : made.size}`
          return original(made)
        }
      })
      const saved = () => page.evaluate(() => document.body.dataset['saved'])
      const press = (words: string) =>
        page.evaluate((text) => {
          const button = [...document.querySelectorAll('button')].find((one) => one.textContent.includes(text))
          button?.click()
        }, words)
      await press('PPTX')
      await expect.poll(saved, { timeout: 20_000 }).toBe('presentationml whole')
      await press('Word 报告')
      await expect.poll(() => countOf(page, '[role="dialog"] fieldset')).toBe(1)
      await press('生成报告')
      await expect.poll(saved, { timeout: 20_000 }).toBe('wordprocessingml whole')
      expect(complaints).toEqual([])
    })
  })
}
