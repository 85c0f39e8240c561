import { gzipSync } from 'node:zlib'
import { expect, open, test } from './board.ts'

test('the overview is drawn with at most 190 kB of compressed script, no other page, and before Recharts', async ({ page }) => {
  const scripts: { name: string; size: number }[] = []
  page.on('response', async (response) => {
    const name = new URL(response.url()).pathname
    if (name.endsWith('.js')) scripts.push({ name, size: gzipSync(await response.body()).length })
  })
  await open(page, '/')
  await expect(page.locator('figure[data-figure] [role="application"]:has([data-mark])')).toHaveCount(4)
  const drawn = [...scripts]
  expect(drawn.length).toBeGreaterThan(0)
  expect(drawn.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(190_000)
  expect(drawn.filter(({ name }) => /charts-|-page-|search-palette/.test(name))).toEqual([])
  await expect.poll(() => scripts.filter(({ name }) => name.includes('/charts-'))).toHaveLength(1)
})
