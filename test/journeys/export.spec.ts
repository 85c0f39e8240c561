import { readFile } from 'node:fs/promises'
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
