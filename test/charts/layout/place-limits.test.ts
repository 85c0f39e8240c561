import { describe, expect, it, test } from 'vitest'
import { limitRows } from '#charts/layout/limit-rows.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { limitTexts, placeLimits, rightForLimits } from '#charts/layout/place-limits.ts'
import { linearScale } from '#charts/layout/plot-area.ts'
import { standardPath } from '#charts/layout/standard-path.ts'

const limit = (name: string, value: number) => ({ id: name, name, value, tone: 'muted' }) as const

describe('the names of limits', () => {
  test.each([
    ['far apart stand in one row', [0, 100, 200], [0, 0, 0]],
    ['that would reach the next line go a row up', [0, 30, 200], [1, 0, 0]],
    ['climb from right to left', [0, 30, 60], [2, 1, 0]],
    ['of the same value go one above the other', [50, 50], [1, 0]],
    ['stand alone in the lowest row', [10], [0]],
  ])('%s', (_, xs, rows) => {
    const placed = limitRows(
      xs.map((x) => ({ x, width: 40 })),
      5,
    )
    expect(placed.toSorted((a, b) => a - b)).toEqual(rows.toSorted((a, b) => a - b))
    if (xs[0] !== xs[1]) expect(placed).toEqual(rows)
  })

  it('take the text and half a character, and at most half of the chart', () => {
    // 标准 45: 2 + 0.34 + 1.16 = 3.5 characters of 10 px and 5 px.
    expect(limitTexts([limit('标准 45', 45)], 300, 10)).toEqual([{ text: '标准 45', width: 40 }])
    const [cut] = limitTexts([limit('义务教育学校管理标准规定的班额上限', 45)], 100, 10)
    // 50 px less 9.2 for the ellipsis: four characters.
    expect(cut).toEqual({ text: '义务教育…', width: 54.2 })
  })

  it('shorten the axis so that the name beside the last line ends inside', () => {
    const texts = [{ width: 60 }]
    const room = { left: 40, right: 290, edge: 300 }
    // At the very end of the axis: 300 − 60.
    expect(rightForLimits([limit('a', 100)], texts, [0, 100], room)).toBe(240)
    // In its middle the name has room anyway.
    expect(rightForLimits([limit('a', 50)], texts, [0, 100], room)).toBe(290)
    expect(rightForLimits([], [], [0, 100], room)).toBe(290)
  })

  it('stand at their value', () => {
    const limits = [limit('标准 45', 45), limit('大班额 56', 56)]
    const { placed, rows } = placeLimits(limits, limitTexts(limits, 600, 10), linearScale([20, 70], [100, 600]), { font: 10, edge: 600 })
    // 10 px for each: 45 stands 25 after 20. The first name ends at 350 + 40 + 5 and does not reach 460.
    expect(placed.map(({ x, text, row }) => [x, text, row])).toEqual([
      [350, '标准 45', 0],
      [460, '大班额 56', 0],
    ])
    expect(rows).toBe(1)
    expect(placeLimits([], [], linearScale([0, 1], [0, 1]), { font: 10, edge: 600 })).toEqual({ placed: [], rows: 0 })
  })

  it('are cut where they would pass the edge of the chart', () => {
    const limits = [limit('大班额标准', 56)]
    // At 460 px, 495.5 is 31 px further than half a line's room of 4.5: 9.2 for the ellipsis leave two characters.
    const { placed } = placeLimits(limits, limitTexts(limits, 600, 10), linearScale([20, 70], [100, 600]), { font: 10, edge: 495.5 })
    expect(placed.map(({ text, name }) => [text, name])).toEqual([['大班…', '大班额标准']])
  })

  // At 400 px, with 4.5 px of distance to its line; in type of 10 px "␣standard␣50" takes between 55 and 75 px, "␣50" 15 px.
  test.each([
    ['keep their number with the word before it', 'Junior secondary standard 50', 524.5, /^Jun.*… standard 50$/],
    ['keep their number alone where both have no room', 'Junior secondary standard 50', 464.5, /^J\w*… 50$/],
    ['keep their number in Chinese', '小学班额标准 45', 464.5, /^小学.*… 45$/],
    ['are cut from the end where the number has no room either', 'Junior secondary standard 50', 424.5, /^J\w*…$/],
  ])('%s', (_, name, edge, text) => {
    const limits = [limit(name, 50)]
    const { placed } = placeLimits(limits, limitTexts(limits, 600, 10), linearScale([20, 70], [100, 600]), { font: 10, edge })
    expect(placed[0]?.text).toMatch(text)
    expect(textWidth(placed[0]?.text ?? '', 10)).toBeLessThanOrEqual(edge - 400 - 4.5)
  })
})

describe('the path of a standard', () => {
  const y = linearScale([0, 100], [200, 0])

  test.each([
    ['level while it holds', [50, 50], 'M0.0 100.0H10.0H20.0'],
    ['an upright step where it changed', [50, 75], 'M0.0 100.0H10.0V50.0H20.0'],
    ['nothing before it was in force', [null, 50], 'M10.0 100.0H20.0'],
    ['nothing where it was suspended, and a new start after', [50, null, 50], 'M0.0 100.0H10.0M20.0 100.0H30.0'],
    ['a limit of zero is a limit', [0], 'M0.0 200.0H10.0'],
    ['no path without a limit', [null, null], ''],
  ])('%s', (_, values, path) => {
    expect(standardPath(values, [0, 10, 20, 30], y)).toBe(path)
  })
})
