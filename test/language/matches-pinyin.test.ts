import { matchesPinyin, pinyinLetters } from '#language/matches-pinyin.ts'
import { expect, test } from 'vitest'

test.each([
  ['小学生均公用经费标准', 'sjgyjf', true],
  ['小学生均公用经费标准', 'shengjungongyong', true],
  ['小学生均公用经费标准', 'shengjgyjingfei', true],
  ['小学生均公用经费标准', 'sjgyjfx', false],
  ['小学生均公用经费标准', 'jungyj', true],
  ['小学生均公用经费标准', 'unong', false],
  ['校长', 'xiaozhang', true],
  ['校长', 'xiaochang', true],
  ['增长率', 'zzl', true],
  ['增长率', 'zengzhanglv', true],
  ['（普惠性）幼儿园', 'phxyey', true],
  ['幼儿园（普惠性）', 'yuanpuhui', true],
  ['2018年投入5.8亿元', '2018ntr58yy', true],
  ['3D打印实验室', '3ddysys', true],
  ['', 'a', false],
  ['小学', '', false],
])('%s sounds like %s: %s', (text, letters, expected) => {
  expect(matchesPinyin(text, letters)).toBe(expected)
})

test.each([
  ['sheng jun', 'shengjun'],
  ['Shēng Jūn', 'shengjun'],
  ['lǜ', 'lv'],
  ["xi'an", 'xian'],
  ['2018', ''],
  ['生均', ''],
  ['a.b', ''],
  ['  ', ''],
])('the letters of "%s" are "%s"', (query, letters) => {
  expect(pinyinLetters(query)).toBe(letters)
})

test('answers at once whatever is typed', () => {
  const text = '安'.repeat(2000)
  const start = performance.now()
  expect(matchesPinyin(text, `${'an'.repeat(60)}x`)).toBe(false)
  expect(performance.now() - start).toBeLessThan(1000)
})
