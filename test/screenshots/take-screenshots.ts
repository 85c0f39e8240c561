/**
 * `npm run screenshots`: drives the built application and writes the pictures that README shows. Names after the command take
 * only those pictures.
 */
import { argv, stdout } from 'node:process'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { launchBrowser } from '#test/browser/launch-browser.ts'
import { serveBoard } from '#test/browser/serve-board.ts'
import { type Picture, pictures } from './pictures.ts'

const folder = join(import.meta.dirname, 'pictures')
const named = argv.slice(3)

const board = await serveBoard()
const browser = await launchBrowser()
try {
  for (const picture of pictures) {
    if (named.length === 0 || named.includes(picture.name)) await take(browser, picture)
  }
} finally {
  await browser.close()
  await board.close()
}

async function take(browserOfAll: Browser, { name, address, size }: Picture): Promise<void> {
  const page = await browserOfAll.newPage({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' })
  await page.goto(`${board.address}#${address}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  // Charts are drawn one after another once the page stands.
  await page.waitForTimeout(2500)
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path })
  stdout.write(`${path}\n`)
  await page.close()
}
