import { markedTitle } from '#figures/titles/marked-title.ts'
import { trend } from '#test/charts/sample-figures.ts'
import { expect, test } from 'vitest'

const figure = trend('funds', '公用经费增长', '元', [2018], [])

test.each([
  [false, false, '公用经费增长', '公用经费增长'],
  [true, false, '公用经费增长〔示意〕', '公用经费增长 [illus.]'],
  [false, true, '公用经费增长〔存疑〕', '公用经费增长 [to check]'],
  [true, true, '公用经费增长〔示意〕〔存疑〕', '公用经费增长 [illus.] [to check]'],
])('made up %s, doubtful %s', (isTitleIllustrative, isTitleDoubtful, zh, en) => {
  expect(markedTitle({ ...figure, isTitleIllustrative, isTitleDoubtful })).toBe(zh)
  expect(markedTitle({ ...figure, isTitleIllustrative, isTitleDoubtful, language: 'en' })).toBe(en)
})
