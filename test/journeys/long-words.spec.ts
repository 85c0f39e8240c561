import type { Page } from '@playwright/test'
import { analyses, duties, expect, open, test } from './board.ts'

const routes = [
  '/',
  '/achievements',
  '/meeting',
  ...analyses,
  '/schools?compare=primary-1.primary-2',
  ...duties.map((duty) => `/duty/${duty}`),
]
const word = 'Unbroken'.repeat(8)
const digits = '9'.repeat(300)

/** JSON with every name and text of people replaced by one that has no place to break; keys and codes stay. */
function withLongWords(json: unknown, key = ''): unknown {
  if (Array.isArray(json)) return json.map((item: unknown) => withLongWords(item, key))
  if (typeof json !== 'object' || json === null) {
    if (key === 'quote') return digits
    return typeof json === 'string' && (key === 'zh' || key === 'en') ? `${word}${json.slice(0, 6)}` : json
  }
  return Object.fromEntries(
    Object.entries(json).map(([own, value]) => [own, own === 'title' && key === 'sources' ? value : withLongWords(value, own)]),
  )
}

async function serveLongWords(page: Page): Promise<void> {
  for (const pattern of ['**/data/catalogue.json', '**/data/districts/*.json']) {
    await page.route(pattern, async (route) => {
      const json: unknown = await (await route.fetch()).json()
      await route.fulfill({ contentType: 'application/json', body: JSON.stringify(withLongWords(json)) })
    })
  }
}

/** What is wider than the window, with the widest thing on the page that no box of its own scrolls. */
async function tooWide(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth
    const width = document.documentElement.scrollWidth
    if (width <= room) return null
    const widest = [...document.querySelectorAll('main *')]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .toSorted((one, other) => other.right - one.right)[0]
    return `${width} px: ${widest?.element.tagName ?? ''} ${widest?.element.className ?? ''} ${widest?.element.textContent?.slice(0, 40) ?? ''}`
  })
}

/** The pages that are wider than the window. */
async function widePages(page: Page, lang: string): Promise<readonly string[]> {
  const wide: string[] = []
  for (const route of routes) {
    const [path = '', search = ''] = route.split('?')
    await open(page, path, { ...Object.fromEntries(new URLSearchParams(search)), lang })
    const found = await tooWide(page)
    if (found !== null) wide.push(`${route}: ${found}`)
  }
  return wide
}

for (const lang of ['zh-CN', 'en']) {
  for (const width of [320, 1280]) {
    test(`words without a place to break never widen a page of ${width} px (${lang})`, async ({ page }) => {
      await serveLongWords(page)
      await page.setViewportSize({ width, height: 844 })
      expect(await widePages(page, lang)).toEqual([])
    })
  }

  test(`text of twice the size never widens a page of 1280 px (${lang})`, async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '32px'
      })
    })
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await widePages(page, lang)).toEqual([])
  })
}
