import { useJudgedView } from '#app/board/use-judged-view.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import type { DistrictView } from '#view/district-view.ts'
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const small = bundledView('mouqu')

/** The same district with so many schools that judging it takes longer than a press may. */
function large(year: number): DistrictView {
  const [school] = small.district.schools
  if (school === undefined) throw new Error('The district has no school.')
  return { ...small, year, district: { ...small.district, schools: Array.from({ length: 301 }, () => school) } }
}

const shown = (first: DistrictView | null) => renderHook((view: DistrictView | null) => useJudgedView(view), { initialProps: first })

test('a usual district is drawn at once', () => {
  const { result, rerender } = shown(null)
  expect(result.current).toBeNull()
  rerender(small)
  expect(result.current).toBe(small)
})

test('a large one is drawn when it has been judged, and stays while another year of it is', async () => {
  const { result, rerender } = shown(small)
  const first = large(2017)
  rerender(first)
  expect(result.current).toBeNull()
  await act(() => vi.runAllTimersAsync())
  expect(result.current).toBe(first)
  const next = large(2016)
  rerender(next)
  expect(result.current).toBe(first)
  await act(() => vi.runAllTimersAsync())
  expect(result.current).toBe(next)
})

test('of two years asked for in quick succession the last is drawn', async () => {
  const { result, rerender } = shown(large(2016))
  expect(result.current).toBeNull()
  const last = large(2018)
  rerender(large(2017))
  rerender(last)
  await act(() => vi.runAllTimersAsync())
  expect(result.current).toBe(last)
})
