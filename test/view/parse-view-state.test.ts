import { defaultView, parseRecord, parseViewState } from '#view/parse-view-state.ts'
import type { ViewState } from '#view/view-state.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

test.each<[string, unknown, Partial<ViewState>]>([
  ['nothing', {}, {}],
  [
    'everything',
    { district: 'qingshan', year: '2016', stage: 'junior', reported: '1', view: 'table', lang: 'en' },
    {
      district: 'qingshan',
      year: 2016,
      stage: 'junior',
      reportedOnly: true,
      view: 'table',
      language: 'en',
    },
  ],
  ['a district that is no id', { district: '../../etc' }, {}],
  ['a district in capitals', { district: 'Mouqu' }, {}],
  ['a district that is too long', { district: 'a'.repeat(65) }, {}],
  ['a year with words', { year: '2016abc' }, {}],
  ['a year with a fraction', { year: '2016.5' }, {}],
  ['a year that no district has', { year: '1899' }, { year: 1899 }],
  ['a number instead of words', { year: 2016 }, {}],
  ['an unknown stage', { stage: 'nursery' }, {}],
  ['a stage that every object has', { stage: 'constructor' }, {}],
  ['reported as a word', { reported: 'true' }, {}],
  ['an unknown view', { view: 'pie' }, {}],
  ['an unknown language', { lang: 'xx' }, {}],
  ['the default language', { lang: 'zh-CN' }, {}],
  ['an unknown parameter', { colour: 'red' }, {}],
  ['several values', { year: ['2016', '2017'] }, {}],
])('reads %s', (_, search, expected) => {
  expect(parseViewState(search)).toEqual({ ...defaultView, ...expected })
})

test.each([null, undefined, 'year=2016', 2016, []])('takes the default from what is no search: %j', (search) => {
  expect(parseViewState(search)).toEqual(defaultView)
})

test('never throws and never lets through what it does not know', () => {
  fc.assert(
    fc.property(fc.anything(), (search) => {
      const { view, language, stage, year, district } = parseViewState(search)
      expect(['chart', 'table']).toContain(view)
      expect(['zh-CN', 'en']).toContain(language)
      expect([null, 'kindergarten', 'primary', 'junior', 'senior']).toContain(stage)
      expect(year === null || Number.isInteger(year)).toBe(true)
      expect(district === null || /^[a-z0-9-]+$/.test(district)).toBe(true)
    }),
  )
})

test.each([
  [{ record: 'te-003' }, 'te-003'],
  [{ record: 'a"]' }, null],
  [{ record: '' }, null],
  [{}, null],
])('reads the record of %j', (search, record) => {
  expect(parseRecord(search)).toBe(record)
})
