import { repairHash } from '#app/address/repair-hash.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('a right address comes back as it is', () => {
  test.each([
    '#/',
    '#/duty/funding/education-share',
    '#/duty/funding?district=qingshan&year=2016&lang=en',
    '#/schools?compare=primary-1.primary-2&sort=-students',
    '#/balance?try=a.new-1.primary_s.new-1.primary.students.360.5',
    '#/schools?q=%E7%AC%AC%E4%B8%80%E5%B0%8F%E5%AD%A6%EF%BC%88%E4%B8%9C%EF%BC%89',
    '#/schools?q=100%25',
  ])('%s', (hash) => {
    expect(repairHash(hash, '')).toBe(hash)
  })
})

describe('a damaged one leads where it meant', () => {
  test.each([
    // A browser escapes what is not ASCII: 。 ） 请看 stand as %E3%80%82, %EF%BC%89, %E8%AF%B7%E7%9C%8B.
    ['#/?year=2016%E3%80%82', '#/?year=2016'],
    ['#/?year=2016%EF%BC%89', '#/?year=2016'],
    ['#/?year=2016%E8%AF%B7%E7%9C%8B', '#/?year=2016'],
    ['#/?year=2016).', '#/?year=2016'],
    ['#/?year=2016%20', '#/?year=2016'],
    ['#/?year=2016&', '#/?year=2016'],
    ['#/?district=qingshan&amp;year=2016', '#/?district=qingshan&year=2016'],
    ['#/?district=qingshan&amp;amp;year=2016', '#/?district=qingshan&year=2016'],
    ['#/duty/funding%3Fyear%3D2016', '#/duty/funding?year=2016'],
    ['#/duty/funding%3Fyear%3D2016%26lang%3Den%E3%80%82', '#/duty/funding?year=2016&lang=en'],
    ['#%2Fduty%2Ffunding', '#/duty/funding'],
    ['#/duty/funding?year%3D2016', '#/duty/funding?year=2016'],
    ['#/duty/funding%EF%BC%8C', '#/duty/funding'],
    ['#/duty/funding/', '#/duty/funding'],
    ['#duty/funding', '#/duty/funding'],
    ['#/?year=2016?from=singlemessage', '#/?year=2016'],
    ['#/schools?q=%E5%B0%8F%E5%AD%A6%E3%80%82', '#/schools?q=%E5%B0%8F%E5%AD%A6'],
    ['#/schools?q=%E5%B0%8F%E5%AD%A6%EF%BC%89', '#/schools?q=%E5%B0%8F%E5%AD%A6'],
  ])('%s', (hash, meant) => {
    expect(repairHash(hash, '')).toBe(meant)
  })

  test('parameters before the hash count where the board knows them and the hash does not say otherwise', () => {
    expect(repairHash('#/duty/funding?year=2016', '?from=groupmessage&lang=en&year=2015')).toBe('#/duty/funding?lang=en&year=2016')
    expect(repairHash('', '?year=2016')).toBe('#/?year=2016')
  })
})

test('mends any text at once, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webQueryParameters(), (text, search) => {
      const once = repairHash(`#${text}`, `?${search}`)
      expect(once).toMatch(/^#\//)
      expect(repairHash(once, '')).toBe(once)
    }),
  )
})
