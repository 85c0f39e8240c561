import { analyses, duties, expect, open, test } from './board.ts'

const routes = ['/', '/achievements', '/meeting', '/data', ...analyses, ...duties.map((duty) => `/duty/${duty}`)]

for (const width of [320, 390, 1366]) {
  for (const lang of ['zh-CN', 'en']) {
    test(`nothing is wider than a screen of ${String(width)} pixels (${lang})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      for (const route of routes) {
        await open(page, route, { lang })
        expect(await page.evaluate(() => document.documentElement.scrollWidth), route).toBeLessThanOrEqual(width)
      }
    })
  }
}
