import { gzipSync } from 'node:zlib'
import { expect, open, test } from './board.ts'

test('the overview needs at most 200 kB of compressed script beside the charts, and no other page', async ({ page }) => {
  const scripts: { name: string; size: number }[] = []
  page.on('response', async (response) => {
    const name = new URL(response.url()).pathname
    if (name.endsWith('.js')) scripts.push({ name, size: gzipSync(await response.body()).length })
  })
  await open(page, '/')
  await page.waitForLoadState('networkidle')
  await expect.poll(() => scripts.filter(({ name }) => name.includes('/charts-'))).toHaveLength(1)
  const rest = scripts.filter(({ name }) => !name.includes('/charts-'))
  expect(rest.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(200_000)
  expect(rest.filter(({ name }) => /-page-|achievements|search-palette/.test(name))).toEqual([])
})
