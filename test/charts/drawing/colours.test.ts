import { colours, fileColour } from '#charts/drawing/colours.ts'
import { palette } from '#ui/palette.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Relative luminance of a colour written #rrggbb or #rgb (WCAG 2.2, 1.4.3). */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.slice(1).replaceAll(/./gu, '$&$&') : colour.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const onWhite = (colour: string) => 1.05 / (luminance(colour) + 0.05)

test('words in a tone are at least 4.5 : 1 on white, its marks at least 3 : 1', () => {
  // #767676 is the lightest grey of 4.5 : 1 (4.54).
  expect(onWhite('#767676')).toBeCloseTo(4.54, 2)
  for (const [name, colour] of colours) {
    if (name.startsWith('tone-')) expect([name, onWhite(colour) >= (name.endsWith('-ink') ? 4.5 : 3)]).toEqual([name, true])
  }
})

test('a drawing names its colours as the screen does', () => {
  // The blue of primary schools and the green of junior words, as the palette has them.
  expect(fileColour('tone-primary')).toBe('#1f6fc4')
  expect(fileColour('tone-junior-ink')).toBe('#08694f')
  expect(fileColour('line')).toBe(palette.line)
})

test('every variable that a style sheet uses is one that there is', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  const read = (end: RegExp) => files.filter((file) => end.test(file)).map((file) => readFileSync(join('src', file), 'utf8'))
  const sheets = read(/\.css$/u)
  const programs = read(/\.tsx?$/u)
  const given = new Set([
    ...Object.keys(palette),
    ...colours.keys(),
    ...sheets.flatMap((sheet) => [...sheet.matchAll(/--([\w-]+)\s*:/gu)].map(([, name = '']) => name)),
    ...programs.flatMap((program) => [...program.matchAll(/'--([\w-]+)'/gu)].map(([, name = '']) => name)),
  ])
  const used = sheets.flatMap((sheet) => [...sheet.matchAll(/var\(--([\w-]+)\)/gu)].map(([, name = '']) => name))
  expect(used.length).toBeGreaterThan(500)
  expect([...new Set(used.filter((name) => !given.has(name)))]).toEqual([])
})
