import type { Page } from '@playwright/test'
import { expect, namedFigures, settled, test } from './board.ts'

/** Holds the program's own file back until it is let go. */
async function holdProgram(page: Page): Promise<() => void> {
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/assets/board-*.js', async (route) => {
    await held
    await route.continue()
  })
  return () => letGo()
}

/** All that the page says and draws, without what differs in nothing that is seen. */
async function seen(page: Page): Promise<{ readonly words: string; readonly marks: readonly string[] }> {
  return page.evaluate(() => {
    const main = document.querySelector('main')
    return {
      // The hint for the keyboard comes with the program.
      words: (main?.innerText ?? '').replaceAll(/^方向键.*\n/gm, ''),
      marks: [...document.querySelectorAll('figure[data-figure] [data-mark]')].map((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect()
        return [mark.getAttribute('data-mark'), ...[left, top, width, height].map((px) => px.toFixed(1))].join(' ')
      }),
    }
  })
}

for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
  [390, 844],
] as const) {
  test(`the overview stands before the program has come, and stays as it is: ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const letGo = await holdProgram(page)
    await page.goto('/')
    await expect(page.locator('[data-prebuilt="asleep"]')).toBeVisible()
    for (const figure of namedFigures) {
      await expect(page.locator(`figure[data-figure="${figure}"] [data-mark]`).first()).toBeVisible()
    }
    const before = await seen(page)
    const shifts = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += 'value' in entry && typeof entry.value === 'number' ? entry.value : 0
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 2500)
        }),
    )
    letGo()
    await settled(page)
    await expect(page.locator('figure[data-figure] [role="application"]:has([data-mark])')).toHaveCount(4)
    expect(await seen(page)).toEqual(before)
    expect(await shifts).toBe(0)
  })
}

test('a slow processor: it stays until the program has judged the data, and nothing takes its place meanwhile', async ({ page }) => {
  const letGo = await holdProgram(page)
  await page.goto('/')
  await expect(page.locator('[data-prebuilt="asleep"]')).toBeVisible()
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('main [aria-busy="true"]') !== null) document.documentElement.setAttribute('data-gave-way', '')
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  letGo()
  // How long a twentieth of this processor takes is not the matter here.
  await expect(page.locator('[data-prebuilt]')).toHaveCount(0, { timeout: 60_000 })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await settled(page)
  await expect(page.locator('html[data-gave-way]')).toHaveCount(0)
})

test('an address that is changed before the program has come: its page is opened, and the frame says which', async ({ page }) => {
  const letGo = await holdProgram(page)
  await page.goto('/')
  await expect(page.locator('[data-prebuilt="asleep"]')).toBeVisible()
  await page.evaluate(() => {
    window.location.hash = '/classes?year=2016'
  })
  letGo()
  await settled(page)
  await expect(page.getByRole('navigation').locator('[aria-current="page"]')).toHaveText('班额')
  await expect(page.getByRole('banner').getByRole('combobox', { name: '年份' })).toHaveValue('2016')
  await expect(page.getByRole('navigation').getByRole('link', { name: '优质均衡' })).toHaveAttribute('href', '#/balance?year=2016')
})

test('it answers when the program has it: filters, links, charts', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('banner').locator('label', { hasText: '小学' }).click()
  await expect(page).toHaveURL(/stage=primary/)
  await page.getByRole('navigation').getByRole('link', { name: '班额' }).click()
  await expect(page.locator('h1')).toContainText('班')
  await expect(page.locator('[data-prebuilt]')).toHaveCount(0)
})

test('a data file that was changed on the server: not one of the former numbers is seen', async ({ page }) => {
  await page.route('**/districts/mouqu.json', async (route) => {
    const response = await route.fetch()
    // One digit of one number: the file is as long as before.
    const text = await response.text()
    const changed = text.replace('600', '601')
    expect(changed).not.toBe(text)
    await route.fulfill({ response, body: changed })
  })
  await page.addInitScript(() => {
    const look = (): void => {
      const root = document.querySelector('[data-prebuilt]')
      if (root?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true)
        document.documentElement.setAttribute('data-flashed', '')
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
  })
  await page.goto('/')
  await settled(page)
  await expect(page.locator('html[data-flashed]')).toHaveCount(0)
  await expect(page.locator('#root h1')).toContainText('项')
})

test('another address: the prebuilt overview is never laid out', async ({ page }) => {
  const letGo = await holdProgram(page)
  await page.goto('/#/classes')
  await expect(page.locator('.boot')).toBeVisible()
  await expect(page.locator('#prebuilt')).toBeHidden()
  // In the flow or out of it, what holds the words stands where it is: a slow browser, which draws it in between, sees no shift.
  expect(await page.locator('#root').evaluate((root) => root.getBoundingClientRect().top)).toBe(0)
  letGo()
  await settled(page)
  await expect(page.locator('#prebuilt')).toHaveCount(0)
})

test.describe('the program does not come', () => {
  test.use({ expectedComplaints: [/./] })

  test('the page says so instead of showing numbers that never answer', async ({ page }) => {
    await page.route('**/assets/board-*.js', (route) => route.abort())
    await page.goto('/')
    await expect(page.getByText('看板的文件不完整')).toBeVisible()
    await expect(page.locator('h1')).toHaveCount(0)
  })
})
