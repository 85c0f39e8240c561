import { viewedIn } from '#view/district-view.ts'
import { usePreparedViews } from '#app/board/use-prepared-views.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { allFindings } from '#findings/all-findings.ts'
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A district whose look-ups are counted: judging a year asks it for hundreds of numbers. */
function counted() {
  const viewed = bundledView('mouqu')
  const asked: number[] = []
  const district: typeof viewed.district = {
    ...viewed.district,
    observe: (measure, place) => {
      asked.push(place.year)
      return viewed.district.observe(measure, place)
    },
  }
  return { viewed: { ...viewed, district }, asked }
}

test('other years are judged while nothing else is to be done, so that turning to them asks for nothing more', async () => {
  const { viewed, asked } = counted()
  renderHook(() => usePreparedViews(viewed, undefined))
  expect(asked).toEqual([])
  await vi.runAllTimersAsync()
  expect(new Set(asked)).toContain(viewed.year - 1)
  const before = asked.length
  expect(allFindings(viewedIn(viewed, { year: viewed.year - 1 })).length).toBeGreaterThan(80)
  expect(asked.length).toBe(before)
})

test('nothing is judged of a page that is gone', async () => {
  const { viewed, asked } = counted()
  const { unmount } = renderHook(() => usePreparedViews(viewed, undefined))
  unmount()
  await vi.runAllTimersAsync()
  expect(asked).toEqual([])
})

test('a large district is not judged beforehand', async () => {
  const { viewed, asked } = counted()
  const [school] = viewed.district.schools
  if (school === undefined) throw new Error('The district has no school.')
  const large = { ...viewed, district: { ...viewed.district, schools: Array.from({ length: 301 }, () => school) } }
  renderHook(() => usePreparedViews(large, undefined))
  await vi.runAllTimersAsync()
  expect(asked).toEqual([])
})

test('the other years and stages are told as the page tells them, the nearest year first', async () => {
  const { viewed } = counted()
  const told: string[] = []
  const story = ({ year, stage }: typeof viewed) => told.push(`${year} ${stage ?? 'all'}`)
  renderHook(() => usePreparedViews(viewed, story))
  await vi.runAllTimersAsync()
  // The district has 2014 to 2018; its last year, all stages, is on the screen.
  const expected = ['2017 all', '2016 all', '2015 all', '2014 all', '2018 kindergarten', '2018 primary', '2018 junior', '2018 senior']
  expect(told).toEqual(expected)
})
