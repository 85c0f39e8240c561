import type { Page } from '@playwright/test'
import { axeFindings } from './axe-findings.ts'
import { analyses, duties, expect, indicatorLinks, open, test } from './board.ts'

// The longest pages take axe half a minute each on a busy machine.
test.describe.configure({ timeout: 240_000 })
test.use({ expectedComplaints: [/status of 404/] })

/** Pages and what they are asked for; of 643 classes those of one school are enough, the others are rows like these. */
const pages: readonly (readonly [route: string, search: Readonly<Record<string, string>>])[] = [
  ...['/', '/achievements', '/meeting', '/data'].map((route) => [route, {}] as const),
  ...analyses.map((route) => [route, route === '/classes' ? { school: 'primary-1' } : {}] as const),
  ...duties.map((duty) => [`/duty/${duty}`, {}] as const),
]

for (const lang of ['zh-CN', 'en']) {
  for (const [route, search] of pages) {
    test(`axe finds nothing on ${route}, on a phone, a desk and a wall (${lang})`, async ({ page }) => {
      for (const view of ['chart', 'table']) {
        await open(page, route, { ...search, lang, view })
        for (const width of [320, 1280, 1920]) {
          await page.setViewportSize({ width, height: 900 })
          expect(await axeFindings(page), `${view}, ${String(width)} px`).toEqual([])
        }
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

  test(`axe finds nothing in a show, in a dark room, in the presenter’s window and in what is chosen for a file (${lang})`, async ({
    page,
  }) => {
    await open(page, '/meeting/show', { lang, slide: '5' })
    await page.mouse.move(300, 300)
    for (const key of ['', 'l', 'ArrowDown', '?', 'Escape', 'g']) {
      if (key !== '') await page.keyboard.press(key)
      expect(await axeFindings(page), `show ${key}`).toEqual([])
    }
    await open(page, '/meeting/show', { lang, slide: '17' })
    await page.keyboard.press('l')
    expect(await axeFindings(page), 'table in a dark room').toEqual([])
    await open(page, '/meeting/presenter', { lang, slide: '5' })
    expect(await axeFindings(page), 'presenter').toEqual([])
    await open(page, '/meeting', { lang })
    for (const name of [/^(Word 报告|Word report)$/, /^(打印|Print)$/, /^(汇报稿|Presentations)$/, /^(加入图|Add a figure)/]) {
      await page.getByRole('button', { name }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await axeFindings(page), String(name)).toEqual([])
      await page.keyboard.press('Escape')
    }
  })

  test(`axe finds nothing in the search palette (${lang})`, async ({ page }) => {
    await open(page, '/', { lang })
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('searchbox').fill('1')
    expect(await axeFindings(page)).toEqual([])
  })

  test(`axe finds nothing in the ways to take figures away (${lang})`, async ({ page }) => {
    await open(page, '/', { lang })
    await page
      .locator('figure[data-figure="funding-trend"]')
      .getByRole('button', { name: /^(导出|Export)/ })
      .click()
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    expect(await axeFindings(page), 'menu').toEqual([])
    await page.keyboard.press('Escape')
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^(导出|Export)$/ })
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await axeFindings(page), 'choice').toEqual([])
  })

  test(`axe finds nothing while data are on their way, or when they do not come (${lang})`, async ({ page }) => {
    await page.route('**/data/districts/*.json', (route) => route.fulfill({ status: 404 }))
    await page.goto(`/#/?lang=${lang}`)
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await axeFindings(page), 'error').toEqual([])
    await page.unrouteAll()
    await page.route('**/data/districts/*.json', () => undefined)
    await page.goto(`/#/duty/funding?lang=${lang}`)
    await page.reload()
    await expect(page.locator('main [aria-busy="true"]')).toBeVisible()
    expect(await axeFindings(page), 'loading').toEqual([])
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  })
}

/** Contrast of drawings in a contrast theme: words in its text colour, lines at least 3 : 1 on its ground. */
async function paleDrawings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const probe = document.createElement('p')
    document.body.append(probe)
    probe.style.color = 'CanvasText'
    probe.style.backgroundColor = 'Canvas'
    const { color: text, backgroundColor: ground } = getComputedStyle(probe)
    probe.remove()
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map(([part]) => {
        const share = Number(part) / 255
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (colour: string) => {
      const [low = 0, high = 0] = [luminance(colour), luminance(ground)].toSorted((one, other) => one - other)
      return (high + 0.05) / (low + 0.05)
    }
    const words = [...document.querySelectorAll('figure svg text')]
      .filter((element) => getComputedStyle(element).fill !== text)
      .map((element) => `${element.textContent}: ${getComputedStyle(element).fill}`)
    const lines = [...document.querySelectorAll('figure :is(path.recharts-curve, [data-mark="line"])')]
      .filter((element) => contrast(getComputedStyle(element).stroke) < 3)
      .map((element) => `line ${getComputedStyle(element).stroke}`)
    return [...words, ...lines]
  })
}

for (const colorScheme of ['dark', 'light'] as const) {
  test.describe(`in a ${colorScheme} contrast theme`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } })

    for (const route of ['/', '/duty/funding', '/classes', '/balance']) {
      test(`${route} can be read, and axe finds nothing`, async ({ page }) => {
        await open(page, route)
        expect(await axeFindings(page)).toEqual([])
        expect(await paleDrawings(page)).toEqual([])
      })
    }
  })
}
