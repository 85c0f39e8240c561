import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import type { Download, Page } from '@playwright/test'
import { expect, open, test } from './board.ts'

/** Opens the menu of a figure and takes a way out of it. */
async function take(page: Page, figure: string, way: RegExp): Promise<void> {
  await page
    .locator(`figure[data-figure="${figure}"]`)
    .getByRole('button', { name: /^(导出|Export)/ })
    .click()
  await page.getByRole('menuitem', { name: way }).click()
}

async function saved(page: Page, figure: string, way: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), take(page, figure, way)])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Width and height of a PNG, which stand big-endian after its signature and the length and name of its first part. */
function pngSize(bytes: Buffer): readonly [number, number] {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

test('a figure is saved as pictures for a slide and for a page, and as a drawing', async ({ page }) => {
  await open(page, '/')
  const slide = await saved(page, 'funding-trend', /16:9/)
  expect(slide.name).toMatch(/^某区_2018_2018 年自查_.+\.png$/)
  expect(pngSize(slide.bytes)).toEqual([3200, 1800])
  expect(pngSize((await saved(page, 'funding-trend', /A4/)).bytes)).toEqual([1890, 1260])
  const drawing = await saved(page, 'funding-trend', /SVG/)
  expect(drawing.bytes.toString('utf8')).toMatch(/^<svg xmlns/)
})

test('a figure is saved as data that Excel opens in Chinese', async ({ page }) => {
  await open(page, '/')
  const { name, bytes } = await saved(page, 'class-size', /CSV/)
  expect(name).toMatch(/\.csv$/)
  const text = bytes.toString('utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  // 某区 2018: two classes of primary schools have 56 to 60 students.
  expect(text).toMatch(/56[–-]60,2,/)
  expect(text).toContain('示意')
})

test('a figure is saved as a workbook', async ({ page }) => {
  await open(page, '/')
  const { name, bytes } = await saved(page, 'class-size', /^保存工作表/)
  expect(name).toMatch(/^某区_2018_.+\.xlsx$/)
  const { sheets } = await readXlsx(new Uint8Array(bytes))
  // 某区 2018: two classes of primary schools have 56 to 60 students, and none of junior schools.
  expect(sheets[0]?.rows.find(([size]) => size === '56–60')?.slice(1, 4)).toEqual([2, 0, '示意'])
  expect(sheets[1]?.name).toBe('口径与来源')
})

test.describe('many figures at once', () => {
  test('those of the page, as one workbook', async ({ page }) => {
    await open(page, '/')
    await page.getByRole('banner').getByRole('button', { name: '导出', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '导出图表' })
    // The four figures of the overview are chosen.
    const button = dialog.getByRole('button', { name: '导出 4 张图' })
    const download = page.waitForEvent('download')
    await button.click()
    const file = await download
    expect(file.suggestedFilename()).toBe('某区_2018_2018 年自查_图表.xlsx')
    const { sheets } = await readXlsx(new Uint8Array(await readFile(await file.path())))
    expect(sheets).toHaveLength(5)
    await expect(dialog).toHaveCount(0)
  })

  test('also on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, '/duty/funding')
    await page.getByRole('banner').getByRole('button', { name: '导出', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '导出图表' })
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: /^导出 \d+ 张图$/ }).click()
    expect((await download).suggestedFilename()).toBe('某区_2018_2018 年自查_图表.xlsx')
  })

  test('all of a duty, as drawings in a ZIP with names in Chinese', async ({ page }) => {
    await open(page, '/duty/safety')
    await page.getByRole('banner').getByRole('button', { name: '导出', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '导出图表' })
    await dialog.getByRole('button', { name: '清空' }).click()
    await expect(dialog.getByRole('button', { name: /^导出 0/ })).toBeDisabled()
    await dialog.getByRole('checkbox', { name: '教育经费' }).check()
    await dialog.getByRole('radio', { name: /SVG/ }).check()
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: /^导出 \d+ 张图/ }).click()
    const files = unzipSync(new Uint8Array(await readFile(await (await download).path())))
    const names = Object.keys(files)
    expect(names.length).toBeGreaterThan(5)
    for (const name of names) expect(name).toMatch(/^\d+_某区_2018_2018 年自查_.+\.svg$/)
    for (const content of Object.values(files)) expect(strFromU8(content)).toMatch(/^<svg xmlns/)
  })

  test('can be stopped', async ({ page }) => {
    await open(page, '/')
    await page.getByRole('banner').getByRole('button', { name: '导出', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '导出图表' })
    await dialog.getByRole('button', { name: '全选' }).click()
    await dialog.getByRole('radio', { name: /16:9/ }).check()
    page.on('download', () => {
      throw new Error('What was stopped must leave no file.')
    })
    await dialog.getByRole('button', { name: /^导出 \d+ 张图/ }).click()
    await expect(dialog.getByRole('status')).toHaveText(/^[1-9]\d* \/ \d+$/)
    await dialog.getByRole('button', { name: '取消' }).click()
    await expect(dialog.getByRole('button', { name: /^导出 \d+ 张图/ })).toBeVisible()
  })
})

test.describe('what is copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('is a table for Word and for a sheet, and the menu says so', async ({ page }) => {
    await open(page, '/')
    await take(page, 'school-counts', /复制数据表/)
    await expect(page.getByText('已复制数据表')).toBeVisible()
    const { html, text } = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
      return { html: await read('text/html'), text: await read('text/plain') }
    })
    expect(html).toContain('<table')
    expect(text.split('\n').some((line) => /^2018\t\d/.test(line))).toBe(true)
  })

  test('is a picture', async ({ page }) => {
    await open(page, '/')
    await take(page, 'school-counts', /复制图片/)
    await expect(page.getByText('已复制图片')).toBeVisible()
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]))
    expect(types).toEqual(['image/png'])
  })
})

test('the menu is reached, walked and left by keyboard, also over the whole window', async ({ page }) => {
  await open(page, '/')
  const button = page.locator('figure[data-figure="funding-trend"]').getByRole('button', { name: /^导出/ })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: /16:9/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: /A4/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(button).toBeFocused()

  await open(page, '/', { figure: 'funding-trend' })
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: /^导出/ }).click()
  await page.getByRole('menuitem', { name: /SVG/ }).click()
  expect((await download).suggestedFilename()).toMatch(/\.svg$/)
  await expect(page.getByRole('dialog')).toBeVisible()
})

test.describe('where the browser refuses', () => {
  test('a picture that cannot be made leaves no file and says what to try', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = function refuse(done) {
        done(null)
      }
    })
    page.on('download', () => {
      throw new Error('There is nothing to save.')
    })
    await open(page, '/')
    await take(page, 'funding-trend', /16:9/)
    await expect(page.getByText('未能生成，请再试一次')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('banner').getByRole('button', { name: '导出', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '导出图表' })
    await dialog.getByRole('radio', { name: /16:9/ }).check()
    await dialog.getByRole('button', { name: '导出 4 张图' }).click()
    await expect(dialog.getByRole('status')).toContainText('未能生成')
  })

  test('over plain http a table is copied all the same, and a picture says why not', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard')
    })
    await open(page, '/')
    await take(page, 'school-counts', /复制数据表/)
    await expect(page.getByText('已复制数据表')).toBeVisible()
    await page.getByRole('menuitem', { name: /复制图片/ }).click()
    await expect(page.getByText('浏览器不允许复制图片')).toBeVisible()
  })
})
