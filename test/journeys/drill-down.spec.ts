import { expect, indicatorLinks, open, searchOf, test } from './board.ts'

test('from the overview through a duty into an indicator, and back with Esc', async ({ page }) => {
  await open(page, '/', { year: '2017' })
  await page.getByRole('navigation').locator('a[href*="/duty/teachers"]').click()
  await expect(page).toHaveURL(/#\/duty\/teachers\?/)
  const row = indicatorLinks(page, 'teachers').first()
  const name = await row.innerText()
  await row.click()
  await expect(page).toHaveURL(/#\/duty\/teachers\/[a-z0-9-]+\?/)
  expect(searchOf(page).get('year')).toBe('2017')
  const panel = page.getByRole('dialog')
  await expect(panel.getByRole('heading', { name }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page).toHaveURL(/#\/duty\/teachers\?/)
  await expect(row).toBeFocused()
})

test('an indicator opens from its own address, and closing it leaves its duty', async ({ page }) => {
  await open(page, '/duty/teachers')
  const href = await indicatorLinks(page, 'teachers').first().getAttribute('href')
  await page.goto('about:blank')
  await page.goto(`/${href ?? ''}`)
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL(/#\/duty\/teachers$/)
})

test('a shortfall opened from the overview is closed back onto the overview, over other indicators too', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('main').locator('a[href*="/duty/integration/"]').first().click()
  const panel = page.getByRole('dialog')
  await expect(panel.getByRole('tablist')).toBeVisible()
  await panel.getByRole('tabpanel').getByRole('link').last().click()
  await expect(panel.getByRole('tablist')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page).toHaveURL(/#\/$/)
})

test('a bar of 2016 opens 2016, and Esc leads back to the year before', async ({ page }) => {
  await open(page, '/')
  const chart = page.locator('figure[data-figure="school-counts"]').getByRole('application')
  await chart.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(chart.getByRole('status')).toContainText('2016')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('tablist')).toBeVisible()
  expect(searchOf(page).get('year')).toBe('2016')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/#\/$/)
})

test('the tabs give stages, years, schools and the basis', async ({ page }) => {
  await open(page, '/duty/teachers')
  await indicatorLinks(page, 'teachers').first().click()
  const panel = page.getByRole('dialog')
  const tabs = panel.getByRole('tab')
  await expect(tabs.first()).toBeVisible()
  expect(await tabs.count()).toBeGreaterThanOrEqual(2)
  for (const tab of await tabs.all()) {
    await tab.click()
    await expect(panel.getByRole('tabpanel')).not.toBeEmpty()
  }
})

test('Back closes the panel, Forward opens it again', async ({ page }) => {
  await open(page, '/duty/teachers')
  await indicatorLinks(page, 'teachers').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.goForward()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('an indicator that does not exist says so and shows the way back', async ({ page }) => {
  await page.goto('/#/duty/teachers/no-such-indicator')
  await expect(page.getByRole('main').locator('a[href*="#/"]').first()).toBeVisible()
  await expect(page.getByText('no-such-indicator')).toBeVisible()
})
