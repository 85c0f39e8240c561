import { duties, expect, open, searchOf, test } from './board.ts'

test('the reader switches to English and back', async ({ page }) => {
  await open(page, '/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.getByRole('banner').getByRole('button', { name: 'EN' }).click()
  await expect.poll(() => searchOf(page).get('lang')).toBe('en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/\p{Script=Han}/u)
  await page.getByRole('banner').getByRole('button', { name: /中/ }).click()
  await expect.poll(() => searchOf(page).get('lang')).toBeNull()
})

test.describe('English leaves no Chinese behind', () => {
  for (const route of ['/', '/achievements', ...duties.map((duty) => `/duty/${duty}`)]) {
    for (const view of ['chart', 'table']) {
      test(`${route} as ${view}`, async ({ page }) => {
        await open(page, route, view === 'table' ? { lang: 'en', view } : { lang: 'en' })
        const chinese = await page.evaluate(() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          const found: string[] = []
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const own = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
            if (!own.startsWith('zh') && /\p{Script=Han}/u.test(node.textContent ?? '')) found.push(node.textContent ?? '')
          }
          return found
        })
        expect(chinese).toEqual([])
      })
    }
  }
})
