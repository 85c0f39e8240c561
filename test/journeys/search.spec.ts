import { expect, open, test } from './board.ts'

test.describe('the search palette', () => {
  for (const [language, words] of [
    ['Chinese', '生均公用经费'],
    ['pinyin initials', 'sjgyjf'],
    ['English', 'per-student public'],
  ] as const) {
    test(`finds an indicator by ${language}`, async ({ page }) => {
      await open(page, '/')
      await page.keyboard.press('Control+k')
      const palette = page.getByRole('dialog')
      await palette.getByRole('searchbox').fill(words)
      await expect(palette.getByRole('option').filter({ hasText: '公用经费' }).first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(palette.getByRole('searchbox')).toBeHidden()
      await expect(page).toHaveURL(/#\/duty\/funding/)
    })
  }

  test('takes every key from the first', async ({ page }) => {
    await open(page, '/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('banzhuren')
    await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('banzhuren')
  })

  test('knows the other words of the field, and says value and verdict', async ({ page }) => {
    await open(page, '/')
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog')
    await palette.getByRole('searchbox').fill('生师比')
    await expect(palette.getByRole('option').filter({ hasText: '小学教职工与学生比' })).toContainText(/1.19.*关注/)
  })

  test('says that nothing was found, and gives focus back on Esc', async ({ page }) => {
    await open(page, '/')
    const opener = page.getByRole('banner').getByRole('button', { name: /搜索/ })
    await opener.click()
    const palette = page.getByRole('dialog')
    await palette.getByRole('searchbox').fill('没有这样的指标')
    await expect(palette.getByRole('option')).toHaveCount(0)
    await expect(palette).toContainText(/没有|未找到/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(palette).toBeHidden()
    await expect(opener).toBeFocused()
  })
})
