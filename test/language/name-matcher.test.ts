import { nameMatcher } from '#language/name-matcher.ts'
import { expect, test } from 'vitest'

test.each([
  ['', true],
  ['  ', true],
  ['实验', true],
  ['EXPERIMENTAL', true],
  // 实验小学 shí yàn xiǎo xué, in full, by initials, and in part of each.
  ['shiyan', true],
  ['syxx', true],
  ['shiyx', true],
  ['第二', false],
  ['zhongxue', false],
])('%j is found: %s', (query, isFound) => {
  expect(nameMatcher(query)('青山区实验小学', 'Qingshan Experimental Primary School')).toBe(isFound)
})
