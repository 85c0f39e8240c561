import { duties, expect, namedFigures, open, settled, test } from './board.ts'

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
    const scrolls = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main, main *')]
        .filter((element) => element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY))
        .map((element) => element.className),
    )
    expect(scrolls).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1080)
  }
})

test('every tile, shortfall and duty leads somewhere', async ({ page }) => {
  await open(page, '/')
  const hrefs = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(13)
  for (const href of new Set(hrefs)) {
    await page.goto(`/${href}`)
    await settled(page)
    expect(page.url()).toContain(href.split('?')[0])
  }
})

test('the headline does not wait for the charts', async ({ page }) => {
  await page.route(/\/assets\/charts-.*\.js/, () => undefined)
  await page.goto('/#/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d+ 项/)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})
