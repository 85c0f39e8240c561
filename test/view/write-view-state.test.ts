import { defaultView, parseDetails, parseRecord, parseViewState } from '#view/parse-view-state.ts'
import type { ViewState } from '#view/view-state.ts'
import { writeAddress, writeSearch, writeViewState } from '#view/write-view-state.ts'
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
  [{ path: '/', view: defaultView, record: null, details: {} }, '/'],
  [{ path: '/duty/funding', view: { ...defaultView, year: 2017 }, record: null, details: {} }, '/duty/funding?year=2017'],
  [
    { path: '/schools', view: defaultView, record: null, details: { sort: '-students', q: '一小' } },
    '/schools?sort=-students&q=%E4%B8%80%E5%B0%8F',
  ],
  [
    { path: '/duty/teachers', view: { ...defaultView, language: 'en' as const }, record: 'te-003', details: {} },
    '/duty/teachers?lang=en&record=te-003',
  ],
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
    fc.property(view, fc.constantFrom(null, 'te-003'), fc.constantFrom({}, { sort: '-name', try: 'a1;b2' }), (state, record, details) => {
      const search = writeSearch({ view: state, record, details })
      expect(parseViewState(search)).toEqual(state)
      expect(parseRecord(search)).toBe(record)
      expect(parseDetails(search)).toEqual(details)
    }),
  )
})
