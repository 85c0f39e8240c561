import { sparklineShape } from '#charts/layout/sparkline-shape.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { expect, test } from 'vitest'

const value = (amount: number, status: 'reported' | 'illustrative' = 'reported'): Statistic => ({
  kind: 'value',
  value: amount,
  status,
  sources: [],
})
const gap: Statistic = { kind: 'missing', reason: 'withheld', sources: [] }
const box = { width: 84, height: 24 }

test('a small line goes from its lowest to its highest number, with its margins', () => {
  // Three years over 84 px with 4 px on both sides: 4, 42, 80; the lowest at 24 − 4, the highest at 4, half way between at 12.
  const { path, chosen, lonely } = sparklineShape([value(10), value(20), value(15, 'illustrative')], 2, box, 4)
  expect(path).toBe('M4.0 20.0L42.0 4.0L80.0 12.0')
  expect(chosen).toEqual({ x: 80, y: 12, isReported: false })
  expect(lonely).toEqual([])
})

test('it breaks where there is no number; one between two gaps is a point', () => {
  const { path, chosen, lonely } = sparklineShape([value(1), gap, value(3)], 1, box, 4)
  expect(path).toBe('M4.0 20.0M80.0 4.0')
  expect(lonely).toEqual([
    { x: 4, y: 20 },
    { x: 80, y: 4 },
  ])
  expect(chosen).toBeNull()
})

test('numbers that are all the same stand in the middle', () => {
  expect(sparklineShape([value(5), value(5)], 0, box, 4).path).toBe('M4.0 12.0L80.0 12.0')
})
