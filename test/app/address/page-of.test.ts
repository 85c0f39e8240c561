import { pageOf } from '#app/address/page-of.ts'
import { expect, test } from 'vitest'

test.each([
  ['/', '/'],
  ['/achievements', '/achievements'],
  ['/duty/funding', '/duty/funding'],
  ['/duty/funding/education-share', '/duty/funding'],
])('the page of %s is %s', (path, page) => {
  expect(pageOf(path)).toBe(page)
})
