import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('type has the two weights that the Chinese fonts of an office have', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
  const weights = sheets.flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/font-weight:\s*([^;]+);/gu)].map(([, weight = '']) => ({ file, weight })),
  )
  expect(weights.length).toBeGreaterThan(50)
  expect(weights.filter(({ weight }) => !['400', '700'].includes(weight))).toEqual([])
})
