import type { Locator, Page } from '@playwright/test'
import { expect, open, test } from './board.ts'

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

const figureOf = (page: Page, id: string) => page.locator(`figure[data-figure="${id}"]`)
const tooltipOf = (figure: Locator) => figure.locator('[class*="tooltip"]')

/** Taps a place of a chart, given in shares of its width and height. */
async function tap(page: Page, chart: Locator, x: number, y: number): Promise<void> {
  await chart.scrollIntoViewIfNeeded()
  const box = await chart.boundingBox()
  if (box === null) throw new Error('The chart is not drawn.')
  await page.touchscreen.tap(box.x + box.width * x, box.y + box.height * y)
}

test('a tap on a line shows its values and keeps them, a second tap opens', async ({ page }) => {
  await open(page, '/')
  const figure = figureOf(page, 'funding-trend')
  const chart = figure.getByRole('application')
  await tap(page, chart, 0.35, 0.5)
  await expect(tooltipOf(figure)).toContainText(/20\d\d/)
  await page.waitForTimeout(600)
  await expect(tooltipOf(figure)).toContainText('再点一次打开')
  expect(await chart.locator('svg *:focus').count()).toBe(0)
  await expect(page).toHaveURL(/#\/$/)
  await tap(page, chart, 0.35, 0.5)
  await expect(page).toHaveURL(/#\/duty\/funding\//)
})

test('a tap elsewhere and Esc put the values away', async ({ page }) => {
  await open(page, '/')
  const figure = figureOf(page, 'school-counts')
  const chart = figure.getByRole('application')
  await tap(page, chart, 0.4, 0.3)
  await expect(tooltipOf(figure)).toBeVisible()
  await figure.getByRole('heading').tap()
  await expect(tooltipOf(figure)).toBeHidden()
  await tap(page, chart, 0.4, 0.3)
  await expect(tooltipOf(figure)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tooltipOf(figure)).toBeHidden()
})

test('a tap on another mark shows that one, and opens nothing', async ({ page }) => {
  await open(page, '/')
  const figure = figureOf(page, 'school-counts')
  const chart = figure.getByRole('application')
  await tap(page, chart, 0.2, 0.6)
  await expect(tooltipOf(figure)).toContainText('2014')
  await tap(page, chart, 0.72, 0.6)
  await expect(tooltipOf(figure)).toContainText('2018')
  await expect(page).toHaveURL(/#\/$/)
})

test('a tap in the plot of a histogram tells its interval', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await open(page, '/classes')
  const figure = page.locator('figure[data-figure]').first()
  await tap(page, figure.getByRole('application'), 0.3, 0.5)
  await expect(tooltipOf(figure)).toContainText(/个班/)
})

test('the bar of a long page leads to its parts and stays in sight', async ({ page }) => {
  await open(page, '/duty/integration')
  const bar = page.getByRole('navigation', { name: '本页内容' })
  await bar.getByRole('button', { name: '报告原文' }).tap()
  await expect(page.getByRole('heading', { name: '报告原文' })).toBeInViewport()
  await expect(bar).toBeInViewport()
  await bar.getByRole('button', { name: '指标' }).tap()
  await expect(page.getByRole('main').getByRole('heading', { name: '指标', exact: true })).toBeInViewport()
})

for (const [route, verdict, width] of [
  ['/schools', /项(未达标|需关注|达标)/, 320],
  ['/classes', /大班额|超过标准/, 390],
  ['/balance', /达标/, 320],
] as const) {
  test(`the long table of ${route} keeps verdict and number in sight on a phone`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, route)
    const row = page.getByRole('grid').first().locator('tbody tr').first()
    await row.scrollIntoViewIfNeeded()
    const mark = row.getByText(verdict).first()
    await expect(mark).toBeInViewport({ ratio: 1 })
    const cell = row
      .getByRole('gridcell')
      .filter({ hasText: /^\s*\d/ })
      .first()
    const box = await cell.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(width)
  })
}
