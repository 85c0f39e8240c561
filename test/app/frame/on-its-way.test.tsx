import { OnItsWay } from '#app/frame/on-its-way.tsx'
import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what takes less than 300 ms is not seen to be on its way', () => {
  const { container } = render(<OnItsWay />)
  act(() => {
    vi.advanceTimersByTime(299)
  })
  expect(container.firstElementChild).not.toBeVisible()
  act(() => {
    vi.advanceTimersByTime(1)
  })
  expect(container.firstElementChild).toBeVisible()
})
