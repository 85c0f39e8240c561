import { expect, test } from 'vitest'
import { markNumber } from '#format/format-qualifier.ts'

test('a mark of the source stands where the language wants it', () => {
  expect([markNumber('500', '余', 'zh-CN'), markNumber('500', '余', 'en')]).toEqual(['500 余', 'over 500'])
})

test.each(['constructor', '__proto__', 'toString', '每年'])('the word %s of a data file marks nothing', (word) => {
  expect(markNumber('500', word, 'zh-CN')).toBe('500')
})
