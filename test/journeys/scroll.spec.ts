import type { Page } from '@playwright/test'
import { expect, open, settled, test } from './board.ts'

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY))

/** Scrolls to a place and waits until it counts. */
async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => {
    window.scrollTo(0, to)
  }, top)
  await expect.poll(() => scrolled(page)).toBe(top)
  await page.waitForTimeout(200)
}

test('who comes back is where they were; a new page begins at its top', async ({ page }) => {
  await open(page, '/duty/integration')
  await scrollTo(page, 900)
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '班额' }).click()
  await expect(page).toHaveTitle(/班额/)
  await settled(page)
  await expect.poll(() => scrolled(page)).toBe(0)
  await scrollTo(page, 300)
  await page.goBack()
  await settled(page)
  await expect.poll(() => scrolled(page)).toBe(900)
  await page.goForward()
  await expect(page).toHaveTitle(/班额/)
  await settled(page)
  await expect.poll(() => scrolled(page)).toBe(300)
})

test('a page that is loaded again stands where it was', async ({ page }) => {
  await open(page, '/duty/integration')
  await scrollTo(page, 900)
  await page.reload()
  await settled(page)
  await expect.poll(() => scrolled(page)).toBe(900)
})

test('a filter, a panel and its closing leave the page where it is', async ({ page }) => {
  await open(page, '/duty/funding')
  await scrollTo(page, 500)
  await page.getByRole('banner').getByRole('combobox', { name: '年份' }).selectOption('2016')
  await settled(page)
  // What stands in view stays in view, whatever grew above it.
  expect(Math.abs((await scrolled(page)) - 500)).toBeLessThan(80)
  await page.goBack()
  await settled(page)
  await expect.poll(() => scrolled(page)).toBe(500)
})

test('a reader who scrolls meanwhile is not taken away', async ({ page }) => {
  await open(page, '/duty/integration')
  await scrollTo(page, 2500)
  await page.evaluate(() => {
    window.location.hash = '/'
  })
  await settled(page)
  await page.goBack()
  await page.mouse.wheel(0, 100)
  await settled(page)
  await page.waitForTimeout(1500)
  const place = await scrolled(page)
  await page.waitForTimeout(1500)
  expect(await scrolled(page)).toBe(place)
})
