import type { Page, Route } from '@playwright/test'
import { axeFindings } from './axe-findings.ts'
import { expect, open, test } from './board.ts'

type Fault = (route: Route) => Promise<void>

const json = 'application/json'

/** What goes wrong with a data file on an intranet, and the words that say it. */
const faults: Readonly<Record<string, Fault>> = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }),
  'cut off': async (route) => {
    const whole = await (await route.fetch()).text()
    await route.fulfill({ contentType: json, body: whole.slice(0, whole.length / 2) })
  },
  'not JSON': (route) => route.fulfill({ contentType: json, body: 'year;value\n2018;1' }),
  'a web page': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Login</title><p>Please log in</p>' }),
  'of another version': async (route) => {
    const whole = await (await route.fetch()).text()
    await route.fulfill({ contentType: json, body: whole.replace(/"version":\s*1/, '"version":99') })
  },
  'sent elsewhere': (route) => route.fulfill({ status: 302, headers: { location: '/login.html' } }),
  invalid: async (route) => {
    const whole = await (await route.fetch()).text()
    await route.fulfill({ contentType: json, body: whole.replace(/"(meta|districts|standards)":/, '"$1-missing":') })
  },
}

test.use({ expectedComplaints: [/Failed to load resource/] })

for (const [file, pattern] of [
  ['catalogue.json', '**/data/catalogue.json'],
  ['the district', '**/data/districts/*.json'],
  ['standards.json', '**/data/standards.json'],
] as const) {
  for (const [fault, answer] of Object.entries(faults)) {
    test(`${file} is ${fault}: one message names file and next step, and retry brings the data`, async ({ page }) => {
      await page.route(pattern, answer)
      await page.goto('/#/')
      await expectOneMessage(page, /重试/)
      expect(await page.getByRole('alert').innerText()).toMatch(/(catalogue|standards|[a-z-]+)\.json/)
      expect(await axeFindings(page)).toEqual([])

      await page.goto('/#/?lang=en')
      await expectOneMessage(page, /Try again|Retry/i)
      await expect(page.getByRole('alert')).not.toHaveText(/\p{Script=Han}/u)

      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await page.getByRole('button', { name: /Try again|Retry/i }).click()
      await expect(page.getByRole('alert')).toBeHidden()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d+/)
    })
  }
}

test('the last good data stays when the next district cannot be read', async ({ page }) => {
  await open(page, '/')
  const headline = await page.getByRole('heading', { level: 1 }).innerText()
  await page.route('**/data/districts/*.json', (route) => route.fulfill({ status: 503 }))
  await page.getByRole('banner').getByRole('combobox', { name: '区县' }).selectOption({ index: 1 })
  await expect(page.getByRole('alert')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
})

async function expectOneMessage(page: Page, retry: RegExp): Promise<void> {
  await expect(page.getByRole('alert')).toHaveCount(1)
  await expect(page.getByRole('button', { name: retry })).toBeVisible()
}
