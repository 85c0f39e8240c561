import { generatedDistrict } from '#test/bench/generated-district.ts'
import type { Page } from '@playwright/test'
import { expect, open, settled, test } from './board.ts'

const schools = 400

/** Serves a district of so many schools over ten years as the only one. */
async function serveLarge(page: Page, change: (json: string) => string = (json) => json): Promise<void> {
  const district = generatedDistrict(schools)
  const { id, name, edition, years } = district.meta
  await page.route('**/data/catalogue.json', (route) =>
    route.fulfill({
      json: { format: 'duty-board/catalogue', version: 1, districts: [{ id, name, edition, years, file: 'districts/large.json' }] },
    }),
  )
  const body = change(JSON.stringify(district, null, 1))
  await page.route('**/data/districts/large.json', (route) => route.fulfill({ body, contentType: 'application/json' }))
}

const { classes, meta } = generatedDistrict(schools)
const { stage, year } = classes

/** Primary and junior classes of the last year, counted from the columns, as the page writes the number. */
const classCount =
  Array.isArray(stage) || Array.isArray(year)
    ? ''
    : stage.codes
        .filter((code, row) => stage.dictionary[code] !== 'senior' && year.dictionary[year.codes[row] ?? -1] === meta.years.at(-1))
        .length.toLocaleString('en')

/** What the page says of the district: headline, tiles, figures and their numbers. */
async function wordsOfBoard(page: Page): Promise<string> {
  await open(page, '/')
  await expect(page.getByRole('banner')).toContainText('生成区400')
  return page.getByRole('main').innerText()
}

test('a large package is read in a thread of its own, and says the same as read by the page', async ({ page, context }) => {
  await serveLarge(page)
  const worker = page.waitForEvent('worker')
  const words = await wordsOfBoard(page)
  await worker

  const other = await context.newPage()
  await serveLarge(other)
  await other.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'Worker')
  })
  other.on('worker', () => {
    throw new Error('No thread could have been started.')
  })
  expect(await wordsOfBoard(other)).toBe(words)
})

test('a thread that cannot be started leaves the package to the page', async ({ page }) => {
  await serveLarge(page)
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'Worker', function refuse() {
      throw new DOMException('refused', 'SecurityError')
    })
  })
  // Classes of 2018 in the list: so many rows stand in the package for its primary and junior schools.
  expect(await wordsOfBoard(page)).toContain(classCount)
})

test.describe('where its script does not come', () => {
  test.use({ expectedComplaints: [/status of 404/] })

  test('the page reads a large package itself', async ({ page }) => {
    await serveLarge(page)
    await page.route('**/assets/package-worker-*.js', (route) => route.fulfill({ status: 404 }))
    expect(await wordsOfBoard(page)).toContain(classCount)
  })
})

test('what is wrong in a large package is told with its line', async ({ page }) => {
  // The first school has no kind that there is; its line is that of the text as it was sent.
  let line = 0
  await serveLarge(page, (json) => {
    const wrong = json.replace(/"kind": "(primary|junior|nine-year|senior)"/, '"kind": "university"')
    line = wrong.slice(0, wrong.indexOf('"university"')).split('\n').length
    return wrong
  })
  await page.goto('/#/')
  await expect(page.getByRole('alert')).toContainText('schools[*].kind')
  await page.getByRole('alert').getByText('schools[*].kind').click()
  await expect(page.getByRole('alert')).toContainText(`第 ${line} 行`)
})

test('another year of a large district answers at once and is judged behind it', async ({ page }) => {
  await serveLarge(page)
  await open(page, '/')
  await page.getByRole('banner').getByRole('combobox', { name: '年份' }).selectOption('2010')
  await settled(page)
  await expect(page.locator('figure[data-figure="class-size"]')).toContainText('2010 年')
})
