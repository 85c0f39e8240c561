import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page, Route } from '@playwright/test'
import { expect, open, settled, test } from './board.ts'

const dist = 'dist'
const balance = (page: Page) => page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /优质均衡/ })

/** The release on the server while a test runs: the files of the build, or of the build after it. */
async function serveRelease(page: Page, folder: () => string): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join(folder(), pathname === '/' ? 'index.html' : decodeURIComponent(pathname))
    let body: Buffer
    try {
      body = readFileSync(file)
    } catch {
      await route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' })
      return
    }
    await route.fulfill({ body, path: file })
  })
}

/** The build as a later release would be: every script and style sheet under another name. */
function laterRelease(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  cpSync(dist, folder, { recursive: true })
  const assets = join(folder, 'assets')
  const names = readdirSync(assets).filter((name) => /-[\w-]{8}\.(js|css)$/.test(name))
  const later = (name: string) => name.replace(/-([\w-]{8})\.(js|css)$/, '-later$1.$2')
  for (const file of [...names.map((name) => join(assets, name)), join(folder, 'index.html')]) {
    const text = names.reduce((words, name) => words.replaceAll(name, later(name)), readFileSync(file, 'utf8'))
    writeFileSync(file, text)
  }
  for (const name of names) renameSync(join(assets, name), join(assets, later(name)))
  return folder
}

test.describe('a release under an open tab', () => {
  test.use({ expectedComplaints: [/Failed to load resource|Failed to fetch dynamically|A part of the program/] })

  test('the page is loaded again once, at the same address with its filters', async ({ page }) => {
    const later = laterRelease()
    let folder = dist
    await serveRelease(page, () => folder)
    await open(page, '/', { year: '2016', stage: 'primary' })
    folder = later
    await balance(page).click()
    await expect(page.locator('script[type="module"][src*="main-"][src*="-later"]')).toHaveCount(1)
    await settled(page)
    await expect(page.getByRole('alert')).toBeHidden()
    await expect(page).toHaveURL(/#\/balance\?/)
    await expect(page.getByRole('banner').getByRole('combobox', { name: '年份' })).toHaveValue('2016')
    rmSync(later, { recursive: true })
  })

  test('a tab that comes back after hours is offered the release, and asks for the data again', async ({ page }) => {
    const later = laterRelease()
    let folder = dist
    await page.clock.install()
    await serveRelease(page, () => folder)
    const requested: string[] = []
    page.on('request', (request) => requested.push(new URL(request.url()).pathname))
    await open(page, '/')
    const before = requested.length
    const askedForData = () => requested.slice(before).filter((path) => path.startsWith('/data/')).length
    const comeBack = async (hours: string) => {
      await page.clock.fastForward(hours)
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    }
    await comeBack('00:30:00')
    await comeBack('03:00:00')
    await expect.poll(askedForData).toBe(3)
    await expect(page.getByText('屏幕上已换成新的数字')).toBeHidden()

    // What is loaded ahead of time has come: a part of the former release that is missed would load the page again by itself.
    let known = 0
    const isQuiet = () => {
      const was = known
      known = requested.length
      return known === was
    }
    await expect.poll(isQuiet, { intervals: [1500] }).toBe(true)
    folder = later
    await comeBack('03:00:00')
    await expect(page.getByText('看板已更新，本页仍可使用')).toBeVisible()
    await page.getByRole('button', { name: '重新载入' }).click()
    await expect(page.locator('script[type="module"][src*="main-"][src*="-later"]')).toHaveCount(1)
    await settled(page)
    rmSync(later, { recursive: true })
  })
})

test('data that were replaced on the server while the tab stood open are shown, and that is said', async ({ page }) => {
  await page.clock.install()
  await open(page, '/')
  await page.route('**/data/districts/*.json', async (route) => {
    const whole = await (await route.fetch()).text()
    await route.fulfill({ contentType: 'application/json', body: `${whole}\n` })
  })
  await page.clock.fastForward('05:00:00')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText('屏幕上已换成新的数字')).toBeVisible()
})

test.describe('no line to the server', () => {
  test.use({ expectedComplaints: [/Failed to load resource|Failed to fetch dynamically|A part of the program|ERR_INTERNET/] })

  test('what was loaded works, a page that was not says why, and comes when the network is back', async ({ page, context }) => {
    await open(page, '/')
    await context.setOffline(true)
    await expect(page.getByRole('banner').getByText('网络已断开')).toBeVisible()
    await page.getByRole('banner').getByRole('combobox', { name: '年份' }).selectOption('2016')
    await settled(page)
    await balance(page).click()
    await expect(page.getByRole('alert')).toContainText('网络不通')
    await context.setOffline(false)
    await settled(page)
    await expect(page.getByRole('alert')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('所小学中')
    await expect(page.getByRole('banner').getByText('网络已断开')).toBeHidden()
  })

  test('search says so and can be closed; the page stays', async ({ page, context }) => {
    await page.route('**/assets/search-palette-*.js', (route) => route.abort())
    await open(page, '/')
    await context.setOffline(true)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('alert')).toContainText('网络不通')
    await page.getByRole('alert').getByRole('button', { name: '关闭' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test.describe('a file of the program that the server lacks', () => {
  test.use({ expectedComplaints: [/Failed to load resource|Failed to fetch dynamically|A part of the program|MIME type/] })

  for (const [fault, answer] of Object.entries({
    missing: (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
    'a web page': (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in</p>' }),
  })) {
    test(`is named when it is ${fault}, and comes when it is asked for again`, async ({ page }) => {
      await page.route('**/assets/balance-page-*.js', answer)
      await open(page, '/')
      await balance(page).click()
      await expect(page.getByRole('alert')).toContainText(/assets\/balance-page-[\w-]+\.js 缺失或损坏/)
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await page.getByRole('button', { name: '重试' }).click()
      await settled(page)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('所小学中')
    })
  }

  test('Recharts leaves the drawing as it is', async ({ page }) => {
    await page.route('**/assets/charts-*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    const refused = page.waitForResponse('**/assets/charts-*.js')
    await open(page, '/')
    const chart = page.locator('figure[data-figure="funding-trend"] [role="application"]')
    await chart.focus()
    await page.keyboard.press('ArrowRight')
    await refused
    await expect(chart.getByRole('status')).toContainText('2018')
    await expect(chart.locator('[data-mark="line"]')).toHaveCount(2)
    // A browser that is closed while a request waits for its answer may hang.
    await page.unrouteAll({ behavior: 'wait' })
  })
})

test.describe('waiting', () => {
  test('is explained after eight seconds, shows how much came, and can be ended', async ({ page }) => {
    let release: () => void = () => undefined
    await page.route('**/data/districts/*.json', async (route) => {
      await new Promise<void>((resolve) => {
        release = resolve
      })
      await route.continue()
    })
    await page.goto('/#/')
    await expect(page.getByText('网络较慢，仍在载入')).toBeVisible({ timeout: 12_000 })
    await page.getByRole('button', { name: '取消' }).click()
    await expect(page.getByRole('alert')).toContainText('已取消载入')
    release()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.getByRole('button', { name: '重试' }).click()
    await settled(page)
  })
})

test.describe('a busy server', () => {
  test.use({ expectedComplaints: [/Failed to load resource/] })

  test('is asked again when it said', async ({ page }) => {
    let asked = 0
    await page.route('**/data/districts/*.json', async (route) => {
      asked += 1
      if (asked === 1) await route.fulfill({ status: 503, headers: { 'Retry-After': '3' } })
      else await route.continue()
    })
    await page.goto('/#/')
    await expect(page.getByText(/服务器繁忙，按它的要求等 \d 秒后再试/)).toBeVisible()
    expect(asked).toBe(1)
    await settled(page)
    expect(asked).toBe(2)
  })
})

test.describe('the opening page', () => {
  test.use({ expectedComplaints: [/./] })

  test('does not call a browser old because the line is slow', async ({ page }) => {
    await page.route('**/assets/board-*.js', async (route) => {
      await page.waitForTimeout(10_000)
      await route.continue()
    })
    await page.goto('/#/', { waitUntil: 'commit' })
    await expect(page.getByText('网络较慢，仍在载入')).toBeVisible({ timeout: 10_000 })
    // The numbers are there meanwhile.
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.getByText('浏览器版本过旧')).toBeHidden()
    await settled(page)
  })

  test('says that files of the program are missing', async ({ page }) => {
    await page.route('**/assets/board-*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.goto('/#/')
    await expect(page.getByText('看板的文件不完整')).toBeVisible({ timeout: 5000 })
    await expect(page.getByText('浏览器版本过旧')).toBeHidden()
  })

  test('says that a browser is too old when it cannot read the program', async ({ page }) => {
    await page.route('**/assets/board-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'const = 1' }))
    await page.goto('/#/')
    await expect(page.getByText('浏览器版本过旧')).toBeVisible({ timeout: 5000 })
  })

  test('says to a double click how it is opened', async ({ page }) => {
    await page.goto(pathToFileURL(join(dist, 'index.html')).href)
    await expect(page.getByText('看板不能直接双击打开')).toBeVisible({ timeout: 5000 })
    await expect(page.getByText('浏览器版本过旧')).toBeHidden()
  })

  test('says in a sandboxed frame what the frame lacks', async ({ page, baseURL }) => {
    await page.route('**/portal', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Portal</title><iframe title="Board" sandbox="allow-scripts" width="1280" height="900" src="${baseURL ?? ''}"></iframe>`,
      }),
    )
    await page.goto('/portal')
    await expect(page.frameLocator('iframe').getByText('本页被嵌在受限的框架')).toBeVisible({ timeout: 5000 })
  })
})
