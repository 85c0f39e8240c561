import { expect, settled, test } from './board.ts'

// Only https and this machine itself count as secure; an intranet over plain http does not.
const intranet = 'http://board.invalid/'

test.use({ expectedComplaints: [/left the origin: http:\/\/board\.invalid\//] })

test('copying works over plain http, on a page and in an open panel', async ({ page, baseURL }) => {
  await page.route(`${intranet}**`, async (route) => {
    await route.fulfill({
      response: await route.fetch({
        url: route
          .request()
          .url()
          .replace(intranet, baseURL ?? ''),
      }),
    })
  })
  await page.goto(`${intranet}#/duty/funding/education-share`)
  await settled(page)
  expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false)
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: '复制链接' }).click()
  await expect(panel.getByText('链接已复制')).toBeVisible()
  await expect(panel.getByRole('button', { name: '复制链接' })).toBeFocused()

  await page.goto(`${intranet}#/schools`)
  const search = page.getByRole('main').getByRole('searchbox')
  await search.press('Control+v')
  await expect(search).toHaveValue(`${intranet}#/duty/funding/education-share`)
})
