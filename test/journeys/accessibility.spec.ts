import { axeFindings } from './axe-findings.ts'
import { duties, expect, indicatorLinks, open, test } from './board.ts'

// The longest pages take axe half a minute each on a busy machine.
test.describe.configure({ timeout: 240_000 })

for (const lang of ['zh-CN', 'en']) {
  for (const route of ['/', '/achievements', ...duties.map((duty) => `/duty/${duty}`)]) {
    test(`axe finds nothing on ${route} (${lang})`, async ({ page }) => {
      for (const view of ['chart', 'table']) {
        await open(page, route, { lang, view })
        expect(await axeFindings(page), view).toEqual([])
      }
    })
  }

  for (const duty of duties) {
    test(`axe finds nothing in the drill-down of ${duty} (${lang})`, async ({ page }) => {
      await open(page, `/duty/${duty}`, { lang })
      await indicatorLinks(page, duty).first().click()
      const panel = page.getByRole('dialog')
      for (const tab of await panel.getByRole('tab').all()) {
        await tab.click()
        expect(await axeFindings(page)).toEqual([])
      }
    })
  }

  test(`axe finds nothing in the search palette (${lang})`, async ({ page }) => {
    await open(page, '/', { lang })
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('searchbox').fill('1')
    expect(await axeFindings(page)).toEqual([])
  })

  for (const route of ['/', '/duty/integration', '/achievements']) {
    test(`axe finds nothing on ${route} on a phone (${lang})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await open(page, route, { lang })
      expect(await axeFindings(page)).toEqual([])
    })
  }
}
