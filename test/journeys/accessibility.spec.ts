import { axeFindings } from './axe-findings.ts'
import { analyses, duties, expect, indicatorLinks, open, test } from './board.ts'

// The longest pages take axe half a minute each on a busy machine.
test.describe.configure({ timeout: 240_000 })

for (const lang of ['zh-CN', 'en']) {
  for (const route of ['/', '/achievements', ...analyses, ...duties.map((duty) => `/duty/${duty}`)]) {
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

  test(`axe finds nothing where schools are compared, a working is open or something is tried out (${lang})`, async ({ page }) => {
    await open(page, '/schools', { lang, compare: 'primary-1.primary-2' })
    expect(await axeFindings(page)).toEqual([])
    await open(page, '/balance', { lang, school: 'primary-1', indicator: 'sports-area-per-student' })
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await open(page, '/balance', { lang, try: 's.primary-1.primary.students.900' })
    expect(await axeFindings(page)).toEqual([])
  })

  test(`axe finds nothing in the search palette (${lang})`, async ({ page }) => {
    await open(page, '/', { lang })
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('searchbox').fill('1')
    expect(await axeFindings(page)).toEqual([])
  })

  for (const route of ['/', '/duty/integration', '/achievements', ...analyses]) {
    test(`axe finds nothing on ${route} on a phone (${lang})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await open(page, route, { lang })
      expect(await axeFindings(page)).toEqual([])
    })
  }
}
