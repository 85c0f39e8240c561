import { expect, open, test } from './board.ts'

test('arrow keys walk the points of a chart and speak them', async ({ page }) => {
  await open(page, '/')
  const figure = page.locator('figure[data-figure="funding-trend"]')
  const chart = figure.getByRole('application')
  await chart.focus()
  const spoken: string[] = []
  for (const key of ['Home', 'ArrowRight', 'ArrowLeft']) {
    await page.keyboard.press(key)
    await expect(figure.locator('[role="status"]')).toContainText(/20\d\d/)
    spoken.push(await figure.locator('[role="status"]').innerText())
  }
  expect(spoken[0]).not.toBe(spoken[1])
  expect(spoken[2]).toBe(spoken[0])
})

test('a figure is enlarged to the whole window and given back with Esc', async ({ page }) => {
  await open(page, '/')
  const figure = page.locator('figure[data-figure="school-counts"]')
  const enlarge = figure.getByRole('button', { name: /放大/ })
  await enlarge.click()
  const title = await figure.getByRole('heading').innerText()
  await expect(page.getByRole('dialog').getByRole('heading', { name: title })).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('application')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(enlarge).toBeFocused()
})

test('one figure turns into its table and back', async ({ page }) => {
  await open(page, '/')
  const figure = page.locator('figure[data-figure="class-size"]')
  await expect(figure.getByRole('table')).toHaveCount(0)
  await figure.getByRole('button', { name: '显示数据表' }).click()
  await expect(figure.getByRole('table')).toBeVisible()
  await expect(page.locator('figure[data-figure="school-counts"]').getByRole('table')).toHaveCount(0)
})
