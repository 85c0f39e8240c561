import * as v from 'valibot'
import { expect, test } from 'vitest'
import { daySchema } from '#statistics/parsing/day-schema.ts'

test.each(['2018', '2018-02', '2018-12-31', '2016-02-29', '2000-02-29', '1949-10-01'])('%s is a date', (text) => {
  expect(v.is(daySchema, text)).toBe(true)
})

// 2018 and 1900 are no leap years; a century is one only where 400 divides it.
test.each([
  '2018-02-29',
  '1900-02-29',
  '2018-02-30',
  '2018-04-31',
  '2018-13',
  '2018-00',
  '2018-01-00',
  '0018-01-01',
  '2018/01',
  '20180101',
  '2018-1',
  '',
])('“%s” is none', (text) => {
  expect(v.is(daySchema, text)).toBe(false)
})
