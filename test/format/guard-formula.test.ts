import { guardFormula } from '#format/guard-formula.ts'
import { expect, test } from 'vitest'

test.each(['=1+1', '+86', '-a', '@sum', ' =1+1', '\t=1', '\u3000=1', '＝1+1', '＋1', '－1', '＠sum', '\0=1', '\n', '-1-1', '=-1'])(
  '%j is no formula for a sheet',
  (text) => {
    expect(guardFormula(text)).toBe(`'${text}`)
  },
)

test.each(['1650', '-1.5', '0', '', '第一小学', '1-2', 'a=b', '−3', '12%'])('%j stays as it is', (text) => {
  expect(guardFormula(text)).toBe(text)
})
