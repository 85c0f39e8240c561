import type { Page } from '@playwright/test'
import { analyses, duties, expect, open, test } from './board.ts'

const routes = ['/', '/achievements', '/meeting', '/data', ...analyses, ...duties.map((duty) => `/duty/${duty}`)]

for (const width of [320, 390, 1366]) {
  for (const lang of ['zh-CN', 'en']) {
    test(`nothing is wider than a screen of ${String(width)} pixels (${lang})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      for (const route of routes) {
        await open(page, route, { lang })
        const beside = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect(beside, route).toBe(0)
      }
    })
  }
}

/** Parts of the page that a reader has to scroll to see all of them, as lines: which, and how much of it is hidden. */
async function scrolled(page: Page, within: string): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const parts = [...document.querySelectorAll<HTMLElement>(`${selector}, ${selector} *`)]
    return parts
      .filter((part) => /auto|scroll/.test(getComputedStyle(part).overflow))
      .filter((part) => part.scrollHeight > part.clientHeight || part.scrollWidth > part.clientWidth)
      .map((part) => `${part.className}: ${part.clientWidth} of ${part.scrollWidth}, ${part.clientHeight} of ${part.scrollHeight}`)
  }, within)
}

for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
] as const) {
  for (const lang of ['zh-CN', 'en']) {
    test(`a table in a card shows all its rows and columns where scrollbars take room, ${String(width)} px wide (${lang})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      // Of two tables a part is scrolled: 14 projects, and four stages with four standards in English words in half a row.
      const scrolling = width === 1366 && lang === 'en' ? ['construction', 'teachers'] : ['construction']
      for (const route of ['/', ...duties.filter((duty) => !scrolling.includes(duty)).map((duty) => `/duty/${duty}`)]) {
        await open(page, route, { view: 'table', lang })
        expect(await scrolled(page, 'figure'), route).toEqual([])
      }
    })
  }

  test(`no bar stands over the controls of an enlarged figure, ${String(width)} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, '/', { figure: 'class-size' })
    expect(await scrolled(page, '[role=dialog]')).toEqual([])
  })
}
