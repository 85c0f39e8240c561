import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colours, fileColour } from '#charts/drawing/colours.ts'

/** What the style sheets give each variable outside contrast themes, followed to a number. */
function stylesOf(): ReadonlyMap<string, string> {
  const sheets = ['src/ui/theme.css', 'src/charts/chart-colours.css'].map((path) => readFileSync(path, 'utf8').split('@media')[0] ?? '')
  const given = new Map([...sheets.join('\n').matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]))
  const follow = (value: string): string => {
    const name = /^var\(--([\w-]+)\)$/u.exec(value)?.[1]
    return name === undefined ? value : follow(given.get(name) ?? '')
  }
  return new Map([...given].map(([name, value]) => [name, follow(value)]))
}

test('files have the colours of the screen', () => {
  const styles = stylesOf()
  expect(colours.size).toBeGreaterThan(30)
  for (const [name, colour] of colours) expect([name, colour]).toEqual([name, styles.get(name)])
})

test('a colour has its number', () => {
  expect(fileColour('tone-primary')).toBe('#1f6fc4')
})
