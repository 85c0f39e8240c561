import { expect, test } from 'vitest'
import { limitNumber } from '#format/limit-number.ts'
import { scaleFor } from '#format/scale.ts'

const limit = (value: number) => ({ kind: 'value', value, status: 'reported', sources: [] }) as const

test('a limit beside its unit is a number alone, a percent sign stays with it', () => {
  expect(limitNumber(limit(1200), scaleFor('yuan', 0, 'zh-CN'), 'zh-CN')).toBe('1,200')
  expect(limitNumber(limit(85), scaleFor('percent', 0, 'zh-CN'), 'zh-CN')).toBe('85%')
})
