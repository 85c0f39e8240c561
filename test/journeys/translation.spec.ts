import type { Page } from '@playwright/test'
import { expect, open, settled, test } from './board.ts'

/** What translators do to a page: each text is put into an element of its own, as it is or as another text in its place. */
const ways = {
  'wrapped as they are': (page: Page) =>
    page.evaluate(() => {
      for (const text of textsOf(document.body)) {
        const font = document.createElement('font')
        text.replaceWith(font)
        font.append(text)
      }
    }),
  'replaced by others': (page: Page) =>
    page.evaluate(() => {
      for (const text of textsOf(document.body)) {
        const font = document.createElement('font')
        font.append(`${text.data} `)
        text.parentNode?.insertBefore(font, text)
        text.remove()
      }
    }),
} as const

declare global {
  function textsOf(element: Element): readonly Text[]
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      textsOf: (element: Element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        const texts: Node[] = []
        while (walker.nextNode() !== null) texts.push(walker.currentNode)
        return texts.filter((text) => text.textContent?.trim() !== '')
      },
    })
  })
})

for (const [way, translate] of Object.entries(ways)) {
  for (const route of ['/', '/balance', '/schools/primary-1', '/duty/funding']) {
    test(`texts ${way} leave no old number on ${route}`, async ({ page }) => {
      await open(page, route, { year: '2016' })
      const fresh = await page.getByRole('main').innerText()
      await open(page, route)
      await page.reload()
      await settled(page)
      await translate(page)
      await page.getByRole('banner').getByRole('combobox', { name: '年份' }).selectOption('2016')
      await settled(page)
      await expect.poll(() => page.getByRole('main').innerText()).toBe(fresh)
    })
  }

  test(`texts ${way} do not break a change of district`, async ({ page }) => {
    await open(page, '/', { lang: 'en' })
    await translate(page)
    await page.getByRole('banner').getByRole('combobox', { name: 'District' }).selectOption({ index: 1 })
    await expect(page).toHaveTitle(/Qingshan/)
    await settled(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}
