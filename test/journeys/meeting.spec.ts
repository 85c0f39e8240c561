import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { plain, readPdf } from '#test/browser/read-pdf.ts'
import { firstDeck } from '#decks/first-deck.ts'
import { makeSlide } from '#decks/make-slide.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { officeFaults } from '#test/exports/office/office-faults.ts'
import { expect, open, settled, test } from './board.ts'

const names = async (page: Page): Promise<readonly string[]> =>
  (await page.getByRole('grid', { name: '幻灯片' }).getByRole('row').allTextContents()).map((text) => text.replaceAll(/^\W*\d*/gu, ''))
const slide = (page: Page) => page.locator('[data-slide]')

test('a deck stands at once, and is arranged by keyboard: moved, hidden, retitled, and kept over a reload', async ({ page }) => {
  await open(page, '/meeting')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2018 年履行教育职责情况汇报/)
  await expect(page.getByText(/28 页放映 · 约 20 分钟/)).toBeVisible()
  expect((await names(page)).slice(0, 3)).toEqual(['封面', '总体评定', '教育支出与财政收入增幅'])

  await page.getByRole('row', { name: /^3 / }).click()
  await page.keyboard.press('Alt+ArrowUp')
  expect((await names(page)).slice(0, 3)).toEqual(['封面', '教育支出与财政收入增幅', '总体评定'])
  await page.keyboard.press('Delete')
  await expect(page.getByText(/27 页放映 · 1 页隐藏/)).toBeVisible()

  await page.getByRole('row', { name: /40 个班超过标准班额/ }).click()
  await page.getByLabel('标题').fill('班额仍然偏大')
  await expect(page.getByText('原标题：40 个班超过标准班额，其中大班额 2 个，无超大班额')).toBeVisible()
  await expect(page.getByText(/1 处标题已改 · 约 20 分钟 · 已保存在本机/)).toBeVisible()

  await page.reload()
  await settled(page)
  await expect(page.getByText(/27 页放映 · 1 页隐藏 · 1 处标题已改/)).toBeVisible()
  await expect(page.getByRole('row', { name: /班额仍然偏大/ })).toBeVisible()

  // In another year the title from the data is another one: the reader's own is to be checked.
  await open(page, '/meeting', { year: '2017' })
  await expect(page.getByText('1 处标题与现有数据不一致，请核对')).toBeVisible()
})

test('a slide is dragged to another place', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await open(page, '/meeting')
  await page.getByRole('row', { name: /^4 / }).dragTo(page.getByRole('row', { name: /^2 / }), { targetPosition: { x: 4, y: 60 } })
  await expect.poll(async () => (await names(page)).slice(0, 4)).toEqual(['封面', '学校（园）数', '总体评定', '教育支出与财政收入增幅'])
})

test('is shown and driven by keys; the slide stands in the address and comes back after a reload', async ({ page }) => {
  await open(page, '/meeting')
  await page.getByRole('button', { name: '放映', exact: true }).click()
  await expect(slide(page)).toHaveAttribute('data-slide', '1')
  for (const [key, at] of [
    ['PageDown', '2'],
    [' ', '3'],
    ['ArrowRight', '4'],
    ['ArrowLeft', '3'],
    ['End', '28'],
    ['Home', '1'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(slide(page)).toHaveAttribute('data-slide', at)
  }
  await page.keyboard.press('5')
  await page.keyboard.press('Enter')
  await expect(slide(page)).toHaveAttribute('data-slide', '5')
  await expect(page).toHaveURL(/slide=5/)
  await page.reload()
  await expect(slide(page)).toHaveAttribute('data-slide', '5')

  const picture = slide(page).getByRole('img').first()
  await expect(picture).toHaveAccessibleName(/40 个班超过标准班额/)
  await page.keyboard.press('ArrowDown')
  await expect(picture).toHaveAccessibleName(/2017 年班级数/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('t')
  await expect(page.locator('[data-slide] [role="application"]')).toHaveCount(0)
  await page.keyboard.press('t')
  await expect(page.locator('[data-slide] [role="application"]')).toHaveCount(1)

  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: /^黑屏中/ })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('button', { name: /^黑屏中/ })).toHaveCount(0)
  await expect(slide(page)).toHaveAttribute('data-slide', '5')
  await page.keyboard.press('g')
  await page.getByRole('grid', { name: '全部页' }).getByRole('row', { name: /^17 / }).click()
  await expect(slide(page)).toHaveAttribute('data-slide', '17')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid', { name: '幻灯片' })).toBeVisible()
})

test('whatever lay over the slide or was pressed, keys and clickers are the show’s again', async ({ page }) => {
  await open(page, '/meeting/show', { slide: '5' })
  const overview = page.getByRole('grid', { name: '全部页' })
  await page.keyboard.press('g')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(overview).toHaveCount(0)
  await expect(slide(page)).toHaveAttribute('data-slide', '6')
  await page.keyboard.press('g')
  await expect(overview.getByRole('row', { name: /^6 / })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(overview).toHaveCount(0)
  await page.keyboard.press(' ')
  await expect(slide(page)).toHaveAttribute('data-slide', '7')
  await page.keyboard.press('?')
  await page.getByRole('button', { name: '关闭' }).click()
  await page.keyboard.press(' ')
  await expect(slide(page)).toHaveAttribute('data-slide', '8')
  await page.keyboard.press('b')
  await page.keyboard.press('b')
  await page.keyboard.press(' ')
  await expect(slide(page)).toHaveAttribute('data-slide', '9')
  // A press on the way back is one, and does not give its button the next key.
  await page.getByRole('button', { name: '上一页', exact: true }).first().click()
  await expect(slide(page)).toHaveAttribute('data-slide', '8')
  await page.keyboard.press(' ')
  await expect(slide(page)).toHaveAttribute('data-slide', '9')
  const box = await page.locator('[data-slide] [role="application"]').boundingBox()
  await page.mouse.click((box?.x ?? 0) + 200, (box?.y ?? 0) + 4)
  await page.keyboard.press('ArrowLeft')
  await expect(slide(page)).toHaveAttribute('data-slide', '8')
  await page.keyboard.press('Home')
  await expect(slide(page)).toHaveAttribute('data-slide', '1')
  // Who goes to a button by keys presses it by keys.
  await page.getByRole('button', { name: '下一页', exact: true }).first().focus()
  await page.keyboard.press('Enter')
  await expect(slide(page)).toHaveAttribute('data-slide', '2')
})

test('Enter drills into what is shown, and Esc comes back to the same slide', async ({ page }) => {
  await open(page, '/meeting/show', { slide: '17' })
  await expect(slide(page)).toHaveAttribute('data-slide', '17')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/indicators\?verdict=not-met&duty=integration|duty=integration/)
  await settled(page)
  await expect(page.getByRole('button', { name: 'Esc 回到第 17 页' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(slide(page)).toHaveAttribute('data-slide', '17')
  await expect(page.getByRole('button', { name: 'Esc 回到第 17 页' })).toHaveCount(0)
})

test.describe('a line that fails in the room', () => {
  // Recharts comes when the page is idle; without it the drawing stays.
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED|assets\/charts-/] })

  test('stops neither the slides nor what lies behind them', async ({ context, page }) => {
    const behind = page.waitForResponse('**/assets/duty-page-*.js')
    await open(page, '/meeting/show', { slide: '6' })
    // What may be asked for is loaded while nothing is: page after page, until nothing more comes.
    await behind
    let known = -1
    const isQuiet = async () => {
      const was = known
      known = await page.evaluate(() => performance.getEntriesByType('resource').length)
      return known === was
    }
    await expect.poll(isQuiet, { intervals: [1500] }).toBe(true)
    await context.setOffline(true)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toContainText('各项培训参加人数合计')
    await page.keyboard.press('Escape')
    await expect(slide(page)).toHaveAttribute('data-slide', '6')
    for (let at = 7; at <= 28; at += 1) {
      await page.keyboard.press('PageDown')
      await expect(slide(page)).toHaveAttribute('data-slide', String(at))
    }
    await context.setOffline(false)
  })
})

test('works by touch: edges turn the page, the table of a figure is one tap away', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1280, height: 720 }, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/#/meeting/show?slide=5')
  await expect(slide(page)).toHaveAttribute('data-slide', '5')
  await page.touchscreen.tap(1270, 360)
  await expect(slide(page)).toHaveAttribute('data-slide', '6')
  await page.touchscreen.tap(10, 360)
  await expect(slide(page)).toHaveAttribute('data-slide', '5')
  await page.touchscreen.tap(640, 120)
  await page.getByRole('button', { name: /^图 \/ 表/ }).tap()
  await expect(page.locator('[data-slide] [role="application"]')).toHaveCount(0)
  await context.close()
})

test('the presenter’s window is in step with the audience’s, whichever is driven or loaded again', async ({ page }) => {
  await open(page, '/meeting')
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: '演讲者视图' }).click()
  const audience = await opened
  await expect(slide(audience)).toHaveAttribute('data-slide', '1')
  await expect(page.getByText('与放映窗口同步')).toBeVisible()
  await expect(page.getByText('第 1 页，共 28 页')).toBeVisible()

  await page.keyboard.press('PageDown')
  await expect(slide(audience)).toHaveAttribute('data-slide', '2')
  await audience.keyboard.press('PageDown')
  await expect(page.getByText('第 3 页，共 28 页')).toBeVisible()
  await expect(page.getByRole('region', { name: /^备注/ })).toContainText('教育支出增幅连续 2 年高于财政收入增幅')

  await page.keyboard.press('b')
  await expect(audience.getByRole('button', { name: /^黑屏中/ })).toBeVisible()
  await page.keyboard.press('b')
  await page.getByRole('textbox').fill('17')
  await page.getByRole('textbox').press('Enter')
  await expect(slide(audience)).toHaveAttribute('data-slide', '17')
  // The clicker's next key is not written into the field, nor is it for the button that was pressed.
  await page.keyboard.press(' ')
  await expect(slide(audience)).toHaveAttribute('data-slide', '18')
  await page.getByRole('button', { name: /上一页/ }).click()
  await expect(slide(audience)).toHaveAttribute('data-slide', '17')
  await page.keyboard.press(' ')
  await expect(slide(audience)).toHaveAttribute('data-slide', '18')
  await page.keyboard.press('g')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(slide(audience)).toHaveAttribute('data-slide', '17')

  // What the presenter points at on the small slide is pointed at on the large one.
  const dot = audience.locator('[data-far-pointer]')
  await expect(dot).toBeHidden()
  await page.keyboard.press('p')
  const picture = await page
    .getByRole('img', { name: /未达标/ })
    .first()
    .boundingBox()
  const large = await slide(audience).boundingBox()
  if (picture === null || large === null) throw new Error('both windows show the slide')
  // A picture of 16:9 fills the height of its room from the left.
  const drawn = Math.min(picture.width, (picture.height * 16) / 9)
  await page.mouse.move(picture.x + drawn / 4, picture.y + (drawn * 9) / 32)
  await expect(dot).toBeVisible()
  const at = await dot.boundingBox()
  expect((at?.x ?? 0) + (at?.width ?? 0) / 2).toBeCloseTo(large.x + large.width / 4, -1)
  expect((at?.y ?? 0) + (at?.height ?? 0) / 2).toBeCloseTo(large.y + large.height / 2, -1)
  await page.keyboard.press('p')
  await expect(dot).toBeHidden()

  await audience.reload()
  await expect(slide(audience)).toHaveAttribute('data-slide', '17')
  await page.reload()
  await expect(page.getByText('第 17 页，共 28 页')).toBeVisible()
  await expect(page.getByText('与放映窗口同步')).toBeVisible()

  await page.keyboard.press('Enter')
  await expect(audience.getByRole('button', { name: 'Esc 回到第 17 页' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(slide(audience)).toHaveAttribute('data-slide', '17')
  await audience.close()
  await expect(page.getByText('未连接放映窗口')).toBeVisible()
})

test('a show runs by itself, over and over', async ({ page }) => {
  await page.clock.install()
  await open(page, '/meeting/show', { slide: '28' })
  await page.keyboard.press('a')
  await expect(page).toHaveURL(/show=auto/)
  // 20 minutes for 28 slides are 43 seconds a slide; after the last comes the first.
  await page.clock.runFor(44_000)
  await expect(slide(page)).toHaveAttribute('data-slide', '1')
  await page.clock.runFor(44_000)
  await expect(slide(page)).toHaveAttribute('data-slide', '2')
})

test('a figure of any page is added to the deck from there', async ({ page }) => {
  await open(page, '/duty/safety')
  await page.locator('figure[data-figure="safety-investment"]').getByRole('button', { name: /^导出/ }).click()
  await page.getByRole('menuitem', { name: /加入汇报/ }).click()
  await expect(page.getByText('已加入汇报。')).toBeVisible()
  await open(page, '/meeting')
  await expect(page.getByText('新加入 1 页，排在最后')).toBeVisible()
  expect((await names(page)).at(-1)).toBe('校园安全投入')
})

test('a deck is saved as a file and opened again; another file is refused', async ({ page }) => {
  await open(page, '/meeting')
  await page.getByRole('button', { name: '汇报稿' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('名称').fill('九月汇报')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '存为文件' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('九月汇报.汇报稿.json')
  await dialog.getByLabel('打开文件').setInputFiles(await file.path())
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: '汇报稿' }).click()
  await expect(dialog.getByRole('button', { name: '九月汇报' })).toHaveCount(2)
  await dialog
    .getByLabel('打开文件')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"other"}') })
  await expect(dialog.getByRole('status')).toHaveText('这个文件不是汇报稿。')
})

test('a deck is saved for PowerPoint, without what is hidden', async ({ page }) => {
  await open(page, '/meeting')
  await page.getByRole('row', { name: /^3 / }).click()
  await page.keyboard.press('Delete')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PPTX' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('某区_2018_2018 年自查_2018 年履行教育职责情况汇报.pptx')
  const written = readFileSync(await file.path())
  expect(await officeFaults(written, 'pptx')).toEqual([])
  const parts = Object.keys(unzipSync(written))
  // 27 of 28 are shown; the schedule of projects goes on over a second slide.
  expect(parts.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(28)
})

test('the yearly report is saved for Word, with charts or pictures, from reported values alone where asked', async ({ page }) => {
  await open(page, '/meeting')
  await page.getByRole('button', { name: 'Word 报告' }).click()
  const dialog = page.getByRole('dialog')
  const save = async () => {
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: '生成报告' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('某区_2018_2018 年自查_某区人民政府关于2018年履行教育职责情况的自查报告.docx')
    const written = readFileSync(await file.path())
    expect(await officeFaults(written, 'docx')).toEqual([])
    return unzipSync(written)
  }
  const native = await save()
  expect(Object.keys(native).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name)).length).toBeGreaterThan(8)
  expect(strFromU8(native['word/document.xml'] ?? new Uint8Array())).toContain('（示意）')

  await dialog.getByRole('radio', { name: '仅报告值' }).check()
  await dialog.getByRole('radio', { name: '图片' }).check()
  await dialog.getByLabel('附件（全部指标、未能评定、待补数据）').uncheck()
  await dialog.getByLabel('主送机关').fill('市政府教育督导委员会办公室')
  const pictures = await save()
  const text = strFromU8(pictures['word/document.xml'] ?? new Uint8Array())
  expect(Object.keys(pictures).some((name) => name.startsWith('word/charts/'))).toBe(false)
  const media = Object.entries(pictures).filter(([name]) => /^word\/media\/.*\.png$/.test(name))
  expect(media.length).toBeGreaterThan(5)
  // Each is a picture: the first bytes of a PNG, and more than a few of them.
  for (const [, content] of media) expect([...content.slice(1, 4), content.length > 10_000]).toEqual([80, 78, 71, true])
  expect(text).toContain('市政府教育督导委员会办公室：')
  expect(text).not.toContain('示意')
  expect(text).not.toContain('附件1')
})

for (const [layout, pages] of [
  ['每页一张', 28],
  ['每页两张', 14],
  ['每页六张', 5],
  ['备注页', 28],
] as const) {
  test(`prints every slide, its words as words: ${layout}`, async ({ page }) => {
    await open(page, '/meeting')
    // The browser's own window is not driven by a test; what it would print is read as a PDF.
    await page.evaluate(() => {
      window.print = () => undefined
    })
    const titles = await page
      .getByRole('grid', { name: '幻灯片' })
      .getByRole('row')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''))
    await page.getByRole('button', { name: '打印' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: new RegExp(layout) }).check()
    await dialog.getByRole('button', { name: '打印' }).click()
    await expect(dialog).toBeHidden()
    const printed = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(printed).toHaveLength(pages)
    const whole = printed.join('')
    expect(titles.length).toBe(28)
    for (const title of titles) expect(whole).toContain(plain(title.replace(/^\S+ /, '')))
    if (layout === '备注页') expect(whole).toContain(plain('小学最大班额 58 人/班（示意），标准 ≤ 45，超 13 人（2017 年起）'))
  })
}

for (const { id, language, onlyReported } of [
  { id: 'mouqu', language: 'en', onlyReported: true },
  { id: 'qingshan', language: 'zh-CN', onlyReported: false },
  { id: 'qingshan', language: 'en', onlyReported: false },
] as const) {
  test(`on paper every title, table and note of the deck stands: ${id}, ${language}${onlyReported ? ', reported values alone' : ''}`, async ({
    page,
  }) => {
    const words = meetingMessages[language]
    await open(page, '/meeting', { district: id, lang: language, ...(onlyReported ? { reported: '1' } : {}) })
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.getByRole('button', { name: words.print, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: words.paperNotes }).check()
    await dialog.getByRole('button', { name: words.print, exact: true }).click()
    await expect(dialog).toBeHidden()
    const whole = (await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).join('')
    const view = bundledView(id, { language, onlyReported })
    const slides = firstDeck(view).flatMap((content) => makeSlide(content, view) ?? [])
    expect(slides.length).toBeGreaterThan(10)
    const told = slides.flatMap(({ body, notes, title }) => [
      title,
      ...notes,
      ...(body.kind === 'table' ? body.rows.flatMap(({ cells }) => cells.flatMap(({ detail = '', text }) => [text, detail])) : []),
    ])
    expect(told.filter((text) => !whole.includes(plain(text)))).toEqual([])
  })
}

test('stays in the window at every size and shape, also when a projector is unplugged', async ({ page }) => {
  await open(page, '/meeting/show', { slide: '5' })
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect
      .poll(async () => {
        const box = await slide(page).boundingBox()
        return (
          box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height && box.width > width * 0.7
        )
      })
      .toBe(true)
  }
})
