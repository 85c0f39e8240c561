import type { Page } from '@playwright/test'
import { duties, expect, namedFigures, open, test } from './board.ts'

test('the overview answers with the verdict, the figures and the eight duties', async ({ page }) => {
  await open(page, '/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d+ 项/)
  for (const id of namedFigures) await expect(page.locator(`figure[data-figure="${id}"]`)).toBeVisible()
  for (const duty of duties) await expect(page.getByRole('main').locator(`a[href*="/duty/${duty}"]`).first()).toBeVisible()
})

test('fits a full-HD screen without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  for (const lang of ['zh-CN', 'en']) {
    await open(page, '/', { lang })
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1080)
    // Nothing is cut off, and nothing scrolls inside its card.
    const scrolling = await page
      .locator('main, main *')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY))
          .map((element) => element.outerHTML.slice(0, 100)),
      )
    expect(scrolling).toEqual([])
  }
})

test.describe('everything on the overview leads somewhere', () => {
  for (const duty of duties) {
    test(duty, async ({ page }) => {
      await open(page, '/')
      const hrefs = await addresses(page, new RegExp(`^#/duty/${duty}`))
      expect(hrefs.size).toBeGreaterThan(0)
      for (const href of hrefs) {
        await page.goto(`/${href}`)
        if (/^#\/duty\/[a-z]+\/./.test(href)) await expect(page.getByRole('dialog').getByRole('tablist'), href).toBeVisible()
        else await expect(page.getByRole('main').getByRole('table').first(), href).toBeVisible()
      }
    })
  }

  test('and else to the list of indicators, with just those that were counted, and to classes', async ({ page }) => {
    await open(page, '/')
    const lists = await addresses(page, /^#\/indicators\?/)
    expect(lists.size).toBeGreaterThan(10)
    for (const href of lists) {
      await open(page, '/')
      const link = page.getByRole('main').locator(`a[href="${href}"]`).first()
      const [count] = /\d+/.exec(await link.innerText()) ?? []
      await page.goto(`/${href}`)
      await expect(page.getByRole('status').filter({ hasText: `当前列出 ${count} 项` }), href).toBeVisible()
    }
    for (const href of await addresses(page, /^#\/classes\?/)) {
      await page.goto(`/${href}`)
      await expect(page.getByRole('region', { name: /已筛选/ }), href).toBeVisible()
    }
    await open(page, '/')
    expect(await addresses(page, /^(?!#\/(duty\/|indicators\?|classes\?))/)).toEqual(new Set())
  })
})

async function addresses(page: Page, pattern: RegExp): Promise<ReadonlySet<string>> {
  const hrefs = await page
    .getByRole('main')
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return new Set(hrefs.filter((href) => pattern.test(href)))
}

test('nothing waits for Recharts', async ({ page }) => {
  await page.route(/\/assets\/charts-.*\.js/, () => undefined)
  await page.goto('/#/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d+ 项/)
  await expect(page.locator('figure[data-figure] [role="application"]:has([data-mark])')).toHaveCount(4)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})
