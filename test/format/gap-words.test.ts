import { describe, expect, it } from 'vitest'
import { gapWords } from '#format/gap-words.ts'

describe('gapWords', () => {
  it('writes a gap between shares in percentage points and is silent on its direction', () => {
    expect(gapWords(-5.52, 'percent', 'zh-CN')).toBe('5.52 个百分点')
    expect(gapWords(3, 'school', 'zh-CN')).toBe('3 所')
  })

  it('never rounds a gap to nothing', () => {
    expect(gapWords(0.0004, 'percent', 'zh-CN')).toBe('0.0004 个百分点')
  })
})
