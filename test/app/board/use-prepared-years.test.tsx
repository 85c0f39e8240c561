import { viewOfYear } from '#app/board/board-context.ts'
import { usePreparedYears } from '#app/board/use-prepared-years.ts'
import { bundledContext } from '#test/records/bundled-context.ts'
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
  const context = bundledContext('mouqu')
  const asked: number[] = []
  const district: typeof context.district = {
    ...context.district,
    observe: (measure, place) => {
      asked.push(place.year)
      return context.district.observe(measure, place)
    },
  }
  return { context: { ...context, district }, asked }
}

test('other years are judged while nothing else is to be done, so that turning to them asks for nothing more', async () => {
  const { context, asked } = counted()
  renderHook(() => usePreparedYears(context))
  expect(asked).toEqual([])
  await vi.runAllTimersAsync()
  expect(new Set(asked)).toContain(context.year - 1)
  const before = asked.length
  viewOfYear(context, context.year - 1)
  expect(asked.length).toBe(before)
})

test('nothing is judged of a page that is gone', async () => {
  const { context, asked } = counted()
  const { unmount } = renderHook(() => usePreparedYears(context))
  unmount()
  await vi.runAllTimersAsync()
  expect(asked).toEqual([])
})

test('a large district is not judged beforehand', async () => {
  const { context, asked } = counted()
  const [school] = context.district.schools
  if (school === undefined) throw new Error('The district has no school.')
  const large = { ...context, district: { ...context.district, schools: Array.from({ length: 301 }, () => school) } }
  renderHook(() => usePreparedYears(large))
  await vi.runAllTimersAsync()
  expect(asked).toEqual([])
})
