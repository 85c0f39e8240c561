import { expect, open, searchOf, test } from './board.ts'

test('one click on a shortfall of the overview shows the classes themselves, on to a school, and back', async ({ page }) => {
  await open(page, '/')
  await page
    .getByRole('main')
    .getByRole('link', { name: /小学最大班额/ })
    .first()
    .click()
  await expect(page).toHaveURL(/#\/classes\?/)
  expect(searchOf(page).get('size')).toBe('over')
  const list = page.getByRole('grid', { name: /各班人数/ })
  const first = list.getByRole('row').nth(1)
  await expect(first).toContainText('超')
  await expect(first).toBeInViewport()
  await list.getByRole('link').first().click()
  await expect(page).toHaveURL(/#\/schools\/primary-/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('未达标')
  await page.goBack()
  await expect(page).toHaveURL(/#\/classes\?/)
  await page.getByRole('button', { name: /取消筛选：超过标准/ }).click()
  expect(searchOf(page).get('size')).toBeNull()
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/#\/$/)
})

test('the whole column of a class size is its target: one click shows the classes in it', async ({ page }) => {
  await open(page, '/classes')
  const figure = page.locator('figure[data-figure="class-size"]')
  const plot = figure.getByRole('application')
  await plot.focus()
  // High above the bar of two classes: from the table, the interval that holds the largest.
  const box = await plot.boundingBox()
  if (box === null) throw new Error('The chart has no box')
  const label = await figure.locator('svg text', { hasText: '56–60' }).boundingBox()
  if (label === null) throw new Error('The interval has no name')
  await page.mouse.click(label.x + label.width / 2, label.y - 60)
  await expect(page).toHaveURL(/size=56-60/)
  await expect(page.getByRole('region', { name: /已筛选/ })).toContainText('56–60 人')
  const first = page
    .getByRole('grid', { name: /各班人数/ })
    .getByRole('row')
    .nth(1)
  await expect(first).toContainText('大班额')
  await expect(first).toBeInViewport()
})

test('a cell of the matrix shows its working, and closing it stays on the page', async ({ page }) => {
  await open(page, '/balance')
  const matrix = page.getByRole('grid')
  await matrix
    .getByRole('link', { name: /低于标准的 85%/ })
    .first()
    .click()
  const panel = page.getByRole('dialog')
  await expect(panel).toContainText('÷')
  await expect(panel).toContainText('教督〔2017〕6号')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(page).toHaveURL(/#\/balance/)
})

test('what is tried out stands in the link, is marked, and can be undone', async ({ page, context }) => {
  await open(page, '/balance')
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const panel = page.getByRole('region', { name: '假设测算' })
  await panel.getByRole('combobox', { name: '指标' }).selectOption({ label: '体育运动场馆面积' })
  await panel.getByRole('textbox', { name: '调整为' }).fill('-5')
  await panel.getByRole('button', { name: '加入测算' }).click()
  await expect(panel.getByRole('alert')).toBeVisible()
  await panel.getByRole('textbox', { name: '调整为' }).fill('900')
  await panel.getByRole('button', { name: '加入测算' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('测算')
  await expect(page.getByRole('grid')).toContainText('测算')

  const copy = await context.newPage()
  await copy.goto(page.url())
  await expect(copy.getByRole('heading', { level: 1 })).toContainText('测算')
  await expect(copy.getByRole('region', { name: '假设测算' })).toContainText('900 ㎡')
  await copy.close()

  await panel.getByRole('button', { name: '全部撤销' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('the matrix is walked by keyboard', async ({ page }) => {
  await open(page, '/balance')
  await page.getByRole('grid').getByRole('rowheader').nth(1).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('the register is searched by pinyin initials, filtered, sorted, and schools are compared', async ({ page }) => {
  await open(page, '/schools')
  const register = page.getByRole('grid')
  const rows = register.getByRole('row')
  const all = await rows.count()
  await page.getByRole('searchbox', { name: /查找学校/ }).fill('dyxx')
  await expect.poll(() => rows.count()).toBeLessThan(all)
  await expect(register).toContainText('第一小学')
  await page.getByRole('button', { name: '清除筛选' }).click()
  await page.getByRole('combobox', { name: '类别' }).selectOption({ label: '小学' })
  await register.getByRole('button', { name: /在校学生/ }).click()
  await expect.poll(() => searchOf(page).get('sort')).toBe('students')
  await register.getByRole('checkbox').nth(0).check()
  await register.getByRole('checkbox').nth(1).check()
  await page.getByRole('link', { name: '对比所选 2 所' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('第八小学可评定的指标均达标，第七小学 1 项未达标 示意')
  // The indicator, its standard, two schools and how far they are apart.
  await expect(page.getByRole('table').first().getByRole('columnheader')).toHaveCount(5)
})

test('the list of classes shows every column beside its grade on a full-HD screen', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  for (const lang of ['zh-CN', 'en']) {
    await open(page, '/classes', { size: 'over', grade: 'primary', lang })
    const { room, needed } = await page
      .getByRole('grid')
      .first()
      .evaluate((grid) => {
        let box: Element = grid
        while (box.parentElement !== null && !/auto|scroll/.test(getComputedStyle(box).overflowX)) box = box.parentElement
        return { room: box.clientWidth, needed: box.scrollWidth }
      })
    expect(needed).toBeLessThanOrEqual(room)
  }
})

test('a school that the district does not have says so and leads back', async ({ page }) => {
  await open(page, '/schools/nobody')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('nobody')
  await page.getByRole('link', { name: '回到学校名录' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
})

test('the second district, with combined schools and withheld numbers, has all three pages', async ({ page }) => {
  for (const route of ['/balance', '/classes', '/schools']) {
    for (const search of [{}, { stage: 'junior' }, { reported: '1' }]) {
      await open(page, route, { district: 'qingshan', ...search })
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
    }
  }
})
