import { inSlices } from '#program/in-slices.ts'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.useRealTimers()
})

test('steps are taken in order, and the browser goes on once they have taken eight milliseconds', async () => {
  vi.useFakeTimers()
  const done: string[] = []
  const step = (name: string, ms: number) => () => {
    vi.setSystemTime(Date.now() + ms)
    vi.spyOn(performance, 'now').mockReturnValue(Date.now())
    done.push(name)
  }
  vi.spyOn(performance, 'now').mockReturnValue(Date.now())
  const all = inSlices([step('a', 5), step('b', 4), step('c', 1)])
  // Five and four are nine: the third waits for its turn.
  expect(done).toEqual(['a', 'b'])
  await vi.runAllTimersAsync()
  await all
  expect(done).toEqual(['a', 'b', 'c'])
})
