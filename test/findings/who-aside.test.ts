import { expect, test } from 'vitest'
import { whoAside } from '#findings/who-aside.ts'

const who = (names: string) => ({ names, extent: null, to: null })

test('who is behind a gap stands in brackets, unless the name has some', () => {
  expect(whoAside(who('第三小学 601、602 班等'), 'zh-CN')).toBe('（第三小学 601、602 班等）')
  expect(whoAside(who('县实验小学（示意）'), 'zh-CN')).toBe('：县实验小学（示意）')
  expect(whoAside(who('No. 3 Primary School'), 'en')).toBe(' (No. 3 Primary School)')
  expect(whoAside(who('County Primary School (illustrative)'), 'en')).toBe(': County Primary School (illustrative)')
  expect(whoAside(null, 'zh-CN')).toBe('')
})
