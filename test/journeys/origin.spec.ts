import { expect, open, settled, test } from './board.ts'

test.describe('what the built page may do', () => {
  test.use({ expectedComplaints: [/Content Security Policy|TrustedHTML|TrustedScript|left the origin: https:\/\/elsewhere/] })

  test('it asks no other site and runs nothing that a text brings', async ({ page }) => {
    await open(page, '/')
    const refused = await page.evaluate(async () => {
      const directives: string[] = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.push(effectiveDirective))
      const outcome = async (attempt: () => unknown) => {
        try {
          await attempt()
          return 'done'
        } catch (error) {
          return error instanceof TypeError ? 'refused' : String(error)
        }
      }
      const html = await outcome(() => {
        document.createElement('div').innerHTML = '<b>text</b>'
      })
      const script = await outcome(() => {
        document.createElement('script').text = 'window.harmed = true'
      })
      const request = await outcome(() => fetch('https://elsewhere.invalid/numbers.json'))
      const image = new Image()
      await new Promise((resolve) => {
        image.addEventListener('error', resolve)
        image.src = 'https://elsewhere.invalid/pixel.png'
      })
      return { html, script, request, directives: directives.toSorted() }
    })
    expect(refused).toEqual({
      html: 'refused',
      script: 'refused',
      request: 'refused',
      directives: ['connect-src', 'img-src', 'require-trusted-types-for', 'require-trusted-types-for'],
    })
  })
})

test('it works behind a path of a server', async ({ page, baseURL }) => {
  await page.route('**/office/board/**', async (route) => {
    await route.fulfill({ response: await route.fetch({ url: route.request().url().replace('/office/board/', '/') }) })
  })
  await page.goto(`${baseURL ?? ''}office/board/#/duty/funding?year=2016`)
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('combobox', { name: '年份' })).toHaveValue('2016')
})

test('it works in a frame of an office portal', async ({ page, baseURL }) => {
  const board = baseURL ?? ''
  await page.route('**/portal', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Portal</title><iframe title="Board" width="1280" height="900" src="${board}#/duty/teachers"></iframe>`,
    }),
  )
  await page.goto(`${board}portal`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  await frame.getByRole('banner').getByRole('combobox', { name: '年份' }).selectOption('2016')
  await expect(frame.getByRole('heading', { level: 2, name: /2016/ }).first()).toBeVisible()
  await expect(page).toHaveURL(`${board}portal`)
})
