import { parseSearch, stringifySearch } from '#app/address/search-parameters.ts'
import { expect, test } from 'vitest'

test.each([
  ['?year=2018&lang=en', { year: '2018', lang: 'en' }],
  ['year=2018', { year: '2018' }],
  ['', {}],
  ['?year=2016&year=2017', { year: '2017' }],
  ['?x=%3Cscript%3E', { x: '<script>' }],
  ['?broken=%E0%A4%A', { broken: '\uFFFD%A' }],
])('reads %s', (search, parameters) => {
  expect(parseSearch(search)).toEqual(parameters)
})

test.each([
  [{ year: '2018' }, '?year=2018'],
  [{}, ''],
  [{ year: undefined, stage: null, view: 3 }, ''],
  [{ q: '公用 经费' }, '?q=%E5%85%AC%E7%94%A8+%E7%BB%8F%E8%B4%B9'],
])('writes %j', (parameters, search) => {
  expect(stringifySearch(parameters)).toBe(search)
})

test('a parameter named like a part of every object harms nothing', () => {
  expect(Object.getPrototypeOf(parseSearch('?__proto__=x'))).toBe(Object.prototype)
})
