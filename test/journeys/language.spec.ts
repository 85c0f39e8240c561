import type { Page } from '@playwright/test'
import { analyses, duties, expect, open, searchOf, test } from './board.ts'

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
  for (const route of ['/', '/achievements', '/meeting', '/data', ...analyses, ...duties.map((duty) => `/duty/${duty}`)]) {
    test(route, async ({ page }) => {
      for (const view of ['chart', 'table']) {
        await open(page, route, { lang: 'en', view })
        expect(await chineseWords(page), view).toEqual([])
      }
    })
  }
})

/** Chinese that a reader of the page sees or hears, apart from what is marked as Chinese: a citation, the name of the language. */
async function chineseWords(page: Page): Promise<readonly string[]> {
  return page
    .locator('#root *')
    .evaluateAll((elements) =>
      elements
        .flatMap((element) =>
          element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') === true
            ? []
            : [
                ...[...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')),
                ...['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
              ],
        )
        .filter((words) => /\p{Script=Han}/u.test(words)),
    )
}
