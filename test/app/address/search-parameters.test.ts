import { parseSearch } from '#app/address/search-parameters.ts'
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

test('a parameter named like a part of every object harms nothing', () => {
  expect(Object.getPrototypeOf(parseSearch('?__proto__=x'))).toBe(Object.prototype)
})
