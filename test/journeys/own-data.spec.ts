import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expect, open, settled, test } from './board.ts'

/** The second district that the product ships, under another name, with what else is to be changed in its text. */
function ownFile(...changes: readonly (readonly [from: RegExp, to: string])[]): Buffer {
  const renaming = [
    [/"id":\s*"qingshan"/, '"id": "linshan"'],
    [/青山县（示意）/, '林山区'],
    [/Qingshan County \(illustrative\)/, 'Linshan District'],
  ] as const
  const text = [...renaming, ...changes].reduce(
    (now, [from, to]) => {
      expect(now).toMatch(from)
      return now.replace(from, to)
    },
    readFileSync('public/data/districts/qingshan.json', 'utf8'),
  )
  return Buffer.from(text)
}

async function choose(page: Page, buffer: Buffer): Promise<void> {
  await page.getByLabel('选择文件').setInputFiles({ name: '林山区.json', mimeType: 'application/json', buffer })
}

const district = (page: Page) => page.getByRole('banner').getByRole('combobox', { name: '区县' })

test('a file of this computer is checked, corrected, opened, viewed on all pages, kept over a reload, replaced and removed', async ({
  page,
}) => {
  await open(page, '/data')
  await choose(page, ownFile([/("value":\s*\[\s*)[^,]+/, '$1"12a"']))
  await expect(page.getByRole('alert')).toContainText('文件 林山区.json 中有 1 处不符合要求')
  await expect(page.getByRole('alert')).toContainText(/observations\.value\[0\]（第 \d+ 行第 \d+ 个字符） 应为：数字；实际："12a"/)
  await expect(page.getByRole('row')).toHaveCount(3)

  // The same file, corrected, is chosen again.
  await choose(page, ownFile())
  await expect(page.getByRole('status').filter({ hasText: '已打开林山区（2019 年示意）' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('可查看 3 份区县数据，其中 1 份只在本机')
  await page.getByRole('link', { name: '查看总览' }).click()
  await settled(page)
  await expect(page).toHaveURL(/#\/\?district=own-linshan$/)
  const headline = await page.locator('h1').innerText()
  // The numbers are those of the file that it was made from.
  await open(page, '/', { district: 'qingshan' })
  await expect(page.locator('h1')).toHaveText(headline)

  await open(page, '/duty/funding', { district: 'own-linshan' })
  await page.reload()
  await settled(page)
  await expect(district(page).locator('option:checked')).toHaveText('林山区（本机）')
  await expect(page.getByText(/不在这个浏览器里/)).toHaveCount(0)

  // Opened again it takes the place of what was kept, also on the screen.
  await open(page, '/data', { district: 'own-linshan' })
  await choose(page, ownFile([/林山区/, '林山新区']))
  await expect(page.getByRole('row', { name: /林山新区/ })).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(4)
  await expect(page).toHaveTitle(/林山新区/)

  await page.getByRole('button', { name: '移除林山新区' }).click()
  await expect(page.getByText('已移除林山新区，原文件不受影响。')).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(3)
  await expect(district(page).locator('option:checked')).toHaveText('某区')
})

test('another browser does not have it, and says so; nothing is sent', async ({ page, browser }) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  await open(page, '/data')
  await choose(page, ownFile())
  await page.getByRole('link', { name: '查看总览' }).click()
  await settled(page)
  expect(sent).toEqual([])
  const other = await browser.newContext()
  const stranger = await other.newPage()
  await stranger.goto(page.url())
  await settled(stranger)
  await expect(stranger.getByText('链接要看的本机数据不在这个浏览器里，现显示某区。')).toBeVisible()
  await other.close()
})

test('a file is dropped; a second window of the browser follows', async ({ page, context }) => {
  const other = await context.newPage()
  await open(other, '/')
  await open(page, '/data')
  await page.bringToFront()
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], '林山区.json', { type: 'application/json' }))
    return data
  }, ownFile().toString('utf8'))
  await page.getByText('也可以把文件拖到这里').dispatchEvent('drop', { dataTransfer: transfer })
  await expect(page.getByRole('row', { name: /林山区/ })).toBeVisible()
  await district(other).selectOption({ label: '林山区（本机）' })
  await settled(other)
  await expect(other).toHaveURL(/district=own-linshan/)
})

test('a tab that comes back after hours finds its own data unchanged, and does not say that the server has newer ones', async ({
  page,
}) => {
  await page.clock.install()
  await open(page, '/data')
  await choose(page, ownFile())
  await page.getByRole('link', { name: '查看总览' }).click()
  await settled(page)
  const again = page.waitForResponse('**/data/catalogue.json')
  await page.clock.fastForward('03:00:00')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await again
  await expect(page.locator('h1')).toContainText('19 项达标')
  await page.waitForTimeout(1000)
  await expect(page.getByText('屏幕上已换成新的数字')).toBeHidden()
})

test('what the browser has cleared away is missed by name, and opened again', async ({ page }) => {
  await open(page, '/data')
  await choose(page, ownFile())
  await expect(page.getByRole('row', { name: /林山区/ })).toBeVisible()
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('duty-board-districts')
        opening.addEventListener('success', () => {
          const clearing = opening.result.transaction('packages', 'readwrite')
          clearing.objectStore('packages').clear()
          clearing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
  )
  await page.goto('/?again#/?district=own-linshan')
  await expect(page.getByRole('alert')).toContainText('本机已没有这份数据')
  await expect(page.getByRole('alert')).toContainText('林山区.json')
  await expect(page.getByRole('alert')).toContainText('屏幕上显示的是某区的数据')

  await page.getByRole('navigation').getByRole('link', { name: '数据', exact: true }).click()
  await choose(page, ownFile())
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page).toHaveTitle(/林山区/)
})
