import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Sparkline } from '#charts/sparkline.tsx'
import type { Statistic } from '#statistics/statistic.ts'
import { datum, withheld } from './sample-figures.ts'

const value = (number: number): Statistic => datum(number).statistic
const gap = withheld().statistic

/** The line, and each circle as its middle and radius. */
const drawn = (series: readonly Statistic[], chosen = series.length - 1) => {
  const { container } = render(<Sparkline series={series} chosen={chosen} label="走势" />)
  return {
    line: container.querySelector('path')?.getAttribute('d'),
    circles: Array.from(container.querySelectorAll('circle'), (circle) =>
      ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name))),
    ),
  }
}

test('is an image with a name', () => {
  render(<Sparkline series={[value(1)]} chosen={0} label="2017 年 10 期，2018 年 12 期" />)
  expect(screen.getByRole('img', { name: '2017 年 10 期，2018 年 12 期' })).toBeVisible()
})

// 84 × 24 px with 4 px around: from 4 to 80, and from 20 for the lowest up to 4 for the highest.
test('goes from the first to the last year and marks the chosen one', () => {
  expect(drawn([value(1), value(3), value(5)])).toEqual({ line: 'M4.0 20.0L42.0 12.0L80.0 4.0', circles: [[80, 4, 2.8]] })
})

test('breaks where a number is missing, and marks a number that stands alone', () => {
  const { line, circles } = drawn([value(1), gap, value(3), value(5)])
  // Three steps of 76 / 3 = 25.33 px.
  expect(line).toBe('M4.0 20.0M54.7 12.0L80.0 4.0')
  expect(circles).toEqual([
    [4, 20, 1.6],
    [80, 4, 2.8],
  ])
})

test('marks the chosen year, and none where it has no number', () => {
  expect(drawn([value(1), value(5), value(1)], 1).circles).toEqual([[42, 4, 2.8]])
  expect(drawn([value(1), value(5), gap]).circles).toEqual([])
})

test('keeps two years apart that hold the very same record', () => {
  const same = value(3)
  expect(drawn([same, gap, same]).circles).toEqual([
    [4, 12, 1.6],
    [80, 12, 1.6],
    [80, 12, 2.8],
  ])
})

test('is level in the middle where nothing changed, zero too', () => {
  expect(drawn([value(0), value(0)]).line).toBe('M4.0 12.0L80.0 12.0')
})

test('draws nothing without a number', () => {
  expect(drawn([gap, gap])).toEqual({ line: '', circles: [] })
  expect(drawn([])).toEqual({ line: '', circles: [] })
})
