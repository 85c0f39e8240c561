import { expect, open, searchOf, test } from './board.ts'

test('choosing a year, a stage and reported-only writes the address; Back and Forward walk it', async ({ page }) => {
  await open(page, '/')
  const headline = page.getByRole('heading', { level: 1 })
  const latest = await headline.innerText()

  await page.getByRole('banner').getByRole('combobox', { name: '年份' }).selectOption('2016')
  await expect.poll(() => searchOf(page).get('year')).toBe('2016')

  await page.getByRole('radio', { name: '小学' }).click()
  await expect.poll(() => searchOf(page).get('stage')).toBe('primary')

  await page.getByRole('switch', { name: '仅看报告值' }).click()
  await expect.poll(() => searchOf(page).get('reported')).toBe('1')
  expect(searchOf(page).get('year')).toBe('2016')

  await page.goBack()
  await expect.poll(() => searchOf(page).get('reported')).toBeNull()
  await expect(page.getByRole('switch', { name: '仅看报告值' })).not.toBeChecked()
  await page.goBack()
  await expect.poll(() => searchOf(page).get('stage')).toBeNull()
  await page.goBack()
  await expect.poll(() => searchOf(page).get('year')).toBeNull()
  await expect(headline).toHaveText(latest)
  await page.goForward()
  await expect.poll(() => searchOf(page).get('year')).toBe('2016')
})

test('the default leaves no trace in the address', async ({ page }) => {
  await open(page, '/', { year: '2016' })
  await page.getByRole('banner').getByRole('combobox', { name: '年份' }).selectOption('2018')
  await expect.poll(() => searchOf(page).toString()).toBe('')
})

test('a filter goes along to the next page', async ({ page }) => {
  await open(page, '/', { year: '2016', stage: 'junior', reported: '1' })
  await page.getByRole('navigation').locator('a[href*="/duty/funding"]').click()
  await expect(page).toHaveURL(/#\/duty\/funding\?/)
  expect(Object.fromEntries(searchOf(page))).toEqual({ year: '2016', stage: 'junior', reported: '1' })
})

test('reported only hides every illustrative mark', async ({ page }) => {
  await open(page, '/duty/funding', { view: 'table', reported: '1' })
  await expect(page.locator('figure[data-figure] table').getByText('示意')).toHaveCount(0)
  await open(page, '/duty/funding', { view: 'table' })
  expect(await page.locator('figure[data-figure] table').getByText('示意').count()).toBeGreaterThan(0)
})

test('every figure can be read as a table', async ({ page }) => {
  await open(page, '/', { view: 'table' })
  const figures = page.locator('main figure[data-figure]')
  expect(await figures.count()).toBeGreaterThanOrEqual(4)
  for (const figure of await figures.all()) await expect(figure.getByRole('table')).toBeVisible()
})

test('the second district has its own findings', async ({ page }) => {
  await open(page, '/')
  const first = await page.getByRole('main').innerText()
  await page.getByRole('banner').getByRole('combobox', { name: '区县' }).selectOption({ index: 1 })
  await expect.poll(() => searchOf(page).get('district')).not.toBeNull()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => page.getByRole('main').innerText()).not.toBe(first)
})

test.describe('an address with values that do not exist', () => {
  for (const search of [
    { year: '1899' },
    { year: 'abc' },
    { stage: 'nursery' },
    { view: 'pie' },
    { lang: 'xx' },
    { reported: 'maybe' },
    { district: '../../etc' },
    { unknown: '<script>' },
  ]) {
    test(`falls back: ${JSON.stringify(search)}`, async ({ page }) => {
      await open(page, '/', search)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d+ 项/)
    })
  }
})

test('stepping through the years keeps years, axis and intervals where they are, and makes the chosen year strong', async ({ page }) => {
  await open(page, '/')
  const year = page.getByRole('banner').getByRole('combobox', { name: '年份' })
  /** What stands under the plot of a figure, and where. */
  const names = (figure: string) =>
    page
      .locator(`[data-figure="${figure}"] svg :is(text, tspan)`)
      .evaluateAll((lines) => lines.map((line) => `${line.lastChild?.textContent ?? ''} at ${Math.round(line.getBoundingClientRect().x)}`))
  const strong = (figure: string) =>
    page
      .locator(`[data-figure="${figure}"] svg :is(text, tspan)`)
      .evaluateAll((lines) =>
        lines
          .filter((line) => getComputedStyle(line).fontWeight === '700' && /^20\d\d$/.test(line.lastChild?.textContent ?? ''))
          .map((line) => line.lastChild?.textContent),
      )
  await expect.poll(() => strong('school-counts')).toEqual(['2018'])
  const years = (await names('school-counts')).filter((name) => /^20\d\d at/.test(name)).map((name) => name.slice(0, 4))
  const intervals = (await names('class-size')).filter((name) => /^\d+–\d+ at/.test(name))
  expect(years).toEqual(['2014', '2015', '2016', '2017', '2018'])
  expect(intervals.length).toBeGreaterThan(4)
  await year.selectOption('2016')
  await expect.poll(() => strong('school-counts')).toEqual(['2016'])
  expect((await names('school-counts')).filter((name) => /^20\d\d at/.test(name)).map((name) => name.slice(0, 4))).toEqual(years)
  expect((await names('class-size')).filter((name) => /^\d+–\d+ at/.test(name))).toEqual(intervals)
  // Public schools: 17 in 2016, and still 20 in 2018.
  await expect(page.locator('[data-figure="school-counts"] svg').getByText('20', { exact: true }).first()).toBeVisible()
})
