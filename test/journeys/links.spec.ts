import type { Page } from '@playwright/test'
import { expect, test } from './board.ts'

for (const [damage, link] of [
  ['a full stop behind it', '/#/duty/funding?district=qingshan&year=2016。'],
  ['an entity for &', '/#/duty/funding?district=qingshan&amp;year=2016'],
  ['its question mark escaped', '/#/duty/funding%3Fdistrict%3Dqingshan%26year%3D2016'],
  ['a parameter of the chat program', '/?from=groupmessage#/duty/funding?district=qingshan&year=2016'],
] as const) {
  test(`a link with ${damage} leads where it meant, from outside and in an open page`, async ({ page }) => {
    await page.goto(link)
    await expectFunding2016(page)
    await page.goto('/#/')
    await page.evaluate(
      (hash) => {
        window.location.hash = hash
      },
      link.slice(link.indexOf('#')),
    )
    await expectFunding2016(page)
  })
}

async function expectFunding2016(page: Page) {
  await expect(page.getByRole('banner').getByRole('combobox', { name: '年份' })).toHaveValue('2016')
  await expect(page.getByRole('banner').getByRole('combobox', { name: '区县' })).toHaveValue('qingshan')
  await expect(page).toHaveURL(/\/#\/duty\/funding\?district=qingshan&year=2016$/)
  await expect(page.getByText(/无法识别|没有代码|年的数据，现显示/)).toHaveCount(0)
}

for (const [route, part] of [
  ['/classes?size=9-x&grade=zzz', 'grade=zzz size=9-x'],
  ['/indicators?verdict=purple', 'verdict=purple'],
  ['/schools?kind=palace', 'kind=palace'],
  ['/balance?sort=zzz', 'sort=zzz'],
  ['/schools/primary-1?indicator=zzz', 'indicator=zzz'],
  ['/duty/funding?size=large', 'size=large'],
] as const) {
  test(`${route} says what it could not read`, async ({ page }) => {
    await page.goto(`/#${route}`)
    await expect(page.getByText(`链接中的 ${part} 无法识别，未采用。`)).toBeVisible()
  })
}
