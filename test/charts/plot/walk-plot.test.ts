import { describe, expect, it, test } from 'vitest'
import { findPosition } from '#charts/plot/find-position.ts'
import type { PlotStop } from '#charts/plot/plot-stop.ts'
import { speakPosition } from '#charts/plot/speak-position.ts'
import { walkPlot } from '#charts/plot/walk-plot.ts'

const entry = (id: string, x: number, y: number) =>
  ({
    id,
    name: id,
    tone: 'brand',
    status: 'illustrative',
    words: `${id} 5 所`,
    box: { x, y, width: 0, height: 0 },
    shape: 'point',
  }) as const

const stops: readonly PlotStop[] = [0, 100, 200].map((x, index) => ({
  id: String(2016 + index),
  label: String(2016 + index),
  box: { x, y: 0, width: 100, height: 200 },
  entries: [entry('甲', x + 50, 40), ...(index === 1 ? [] : [entry('乙', x + 50, 160)])],
  standards: [],
}))

describe('walking a plot', () => {
  test.each([
    ['the first key goes to the latest year', null, 'ArrowLeft', { stop: 2, entry: 0 }],
    ['back', { stop: 2, entry: 0 }, 'ArrowLeft', { stop: 1, entry: 0 }],
    ['on', { stop: 1, entry: 0 }, 'ArrowRight', { stop: 2, entry: 0 }],
    ['not beyond the end', { stop: 2, entry: 0 }, 'ArrowRight', { stop: 2, entry: 0 }],
    ['to the other line', { stop: 2, entry: 0 }, 'ArrowDown', { stop: 2, entry: 1 }],
    ['to a year that lacks that line', { stop: 2, entry: 1 }, 'ArrowLeft', { stop: 1, entry: 0 }],
    ['Home', { stop: 2, entry: 0 }, 'Home', { stop: 0, entry: 0 }],
    ['End', { stop: 0, entry: 0 }, 'End', { stop: 2, entry: 0 }],
    ['no other key', { stop: 0, entry: 0 }, 'a', null],
  ] as const)('%s', (_, from, key, to) => {
    expect(walkPlot(stops, from, key, 'across')).toEqual(to)
  })

  it('goes down rows with the keys that point down', () => {
    expect(walkPlot(stops, null, 'ArrowDown', 'down')).toEqual({ stop: 0, entry: 0 })
    expect(walkPlot(stops, { stop: 0, entry: 0 }, 'ArrowDown', 'down')).toEqual({ stop: 1, entry: 0 })
  })

  it('has nowhere to go without marks', () => {
    expect(walkPlot([], null, 'ArrowRight', 'across')).toBeNull()
  })
})

test('the pointer finds the nearest mark of the year under it, and hits it within 12 px', () => {
  expect(findPosition(stops, 55, 45)).toEqual({ stop: 0, entry: 0, hit: true })
  expect(findPosition(stops, 55, 130)).toEqual({ stop: 0, entry: 1, hit: false })
  expect(findPosition(stops, 400, 40)).toBeNull()
})

test('a mark is spoken with its year, its number and what it rests on', () => {
  const [stop] = stops
  const [first] = stop?.entries ?? []
  const words = stop === undefined || first === undefined ? '' : speakPosition(stop, first, 'zh-CN')
  expect(words).toContain('2016')
  expect(words).toContain('甲 5 所')
  expect(words).toContain('示意')
})
