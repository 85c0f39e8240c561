import { describe, expect, test } from 'vitest'
import { once } from '#statistics/once.ts'

describe('once', () => {
  test('makes a result for each combination of arguments and keeps it', () => {
    let calls = 0
    const pair = once((of: object, name: string | null, ...more: readonly number[]) => {
      calls += 1
      return { of, name, more }
    })
    const a = {}
    const b = {}
    expect(pair(a, 'x')).toBe(pair(a, 'x'))
    expect(pair(a, 'x', 1)).toBe(pair(a, 'x', 1))
    expect(pair(a, null)).toEqual({ of: a, name: null, more: [] })
    expect(pair(b, 'x')).not.toBe(pair(a, 'x'))
    // a x, a x 1, a null, b x
    expect(calls).toBe(4)
  })

  test('keeps nothing as well as something', () => {
    let calls = 0
    const nothing = once((): string | undefined => {
      calls += 1
      return undefined
    })
    expect(nothing()).toBeUndefined()
    expect(nothing()).toBeUndefined()
    expect(calls).toBe(1)
  })

  test('tries again what failed', () => {
    let calls = 0
    const second = once((name: string) => {
      calls += 1
      if (calls === 1) throw new Error('not yet')
      return name
    })
    expect(() => second('x')).toThrow('not yet')
    expect(second('x')).toBe('x')
  })
})
