import { defaultView, parseRecord, parseViewState } from '#view-state/parse-view-state.ts'
import type { ViewState } from '#view-state/view-state.ts'
import { writeAddress, writeSearch, writeViewState } from '#view-state/write-view-state.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

test.each<[Partial<ViewState>, Readonly<Record<string, string>>]>([
  [{}, {}],
  [{ district: 'qingshan' }, { district: 'qingshan' }],
  [{ year: 2016 }, { year: '2016' }],
  [{ stage: 'senior' }, { stage: 'senior' }],
  [{ reportedOnly: true }, { reported: '1' }],
  [{ view: 'table' }, { view: 'table' }],
  [{ language: 'en' }, { lang: 'en' }],
])('writes of %j only what differs from the default', (change, search) => {
  expect(writeViewState({ ...defaultView, ...change })).toEqual(search)
})

test.each([
  [{ path: '/', view: defaultView, record: null }, '/'],
  [{ path: '/duty/funding', view: { ...defaultView, year: 2017 }, record: null }, '/duty/funding?year=2017'],
  [{ path: '/duty/teachers', view: { ...defaultView, language: 'en' as const }, record: 'te-003' }, '/duty/teachers?lang=en&record=te-003'],
])('writes the address %#', (address, words) => {
  expect(writeAddress(address)).toBe(words)
})

test('what is written is read back', () => {
  const view: fc.Arbitrary<ViewState> = fc.record({
    district: fc.constantFrom(null, 'mouqu', 'qingshan'),
    year: fc.option(fc.integer({ min: 1949, max: 2100 }), { nil: null }),
    stage: fc.constantFrom(null, 'kindergarten', 'primary', 'junior', 'senior'),
    reportedOnly: fc.boolean(),
    view: fc.constantFrom('chart', 'table'),
    language: fc.constantFrom('zh-CN', 'en'),
  })
  fc.assert(
    fc.property(view, fc.constantFrom(null, 'te-003'), (state, record) => {
      const search = writeSearch({ view: state, record })
      expect(parseViewState(search)).toEqual(state)
      expect(parseRecord(search)).toBe(record)
    }),
  )
})
