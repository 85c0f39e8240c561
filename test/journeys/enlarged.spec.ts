import { expect, open, settled, test } from './board.ts'

test('a figure over the whole window is an address that can be sent, steps through the years, and leads to the next', async ({ page }) => {
  await open(page, '/')
  await page.locator('figure[data-figure="class-size"]').getByRole('button', { name: /^放大/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('figure[data-figure="class-size"] [data-mark="bar"]').first()).toBeVisible()
  await expect(page).toHaveURL(/figure=class-size/)
  await expect(dialog.getByRole('status').last()).toHaveText('3 / 4')
  const axis = () => dialog.locator('figure svg').first().textContent()
  const before = await axis()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/year=2017/)
  await expect(dialog.getByText('2017 年班级数')).toBeVisible()
  // The intervals and the scale stay.
  expect(await axis()).toBe(before)
  await page.keyboard.press('PageDown')
  await expect(dialog.locator('figure[data-figure="teacher-training"]')).toBeVisible()
  await page.reload()
  await settled(page)
  await expect(dialog.locator('figure[data-figure="teacher-training"]')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page).not.toHaveURL(/figure=/)
  await expect(page).toHaveURL(/year=2017/)
})

test('its words are 28 px at 1920 × 1080, and it stays in the window at every size', async ({ page }) => {
  for (const [width, height] of [
    [1920, 1080],
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await open(page, '/', { figure: 'class-size' })
    const words = page.getByRole('dialog').locator('figure svg text').first()
    await expect(words).toBeVisible()
    if (width === 1920)
      expect(await words.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize))).toBeGreaterThanOrEqual(27)
    const beyond = await page.evaluate(() => {
      const dialog = document.querySelector('[data-enlarged]')
      return dialog === null ? -1 : dialog.scrollWidth - dialog.clientWidth
    })
    expect(beyond).toBe(0)
  }
})
