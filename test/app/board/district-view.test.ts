import { districtView } from '#app/board/district-view.ts'
import { districtEntry } from '#app/board/district-entry.ts'
import { yearOf } from '#app/board/year-of.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { defaultView } from '#view/parse-view-state.ts'
import { expect, test } from 'vitest'

const { district, standards } = bundledView('mouqu')

test('the same address gives the same view, so that its figures are not built again', () => {
  const first = districtView(district, standards, { ...defaultView, year: 2016 })
  expect(districtView(district, standards, { ...defaultView, year: 2016, view: 'table' })).toBe(first)
  expect(districtView(district, standards, { ...defaultView, year: 2016, stage: 'primary' })).not.toBe(first)
  expect(districtView(district, standards, { ...defaultView, year: 2016, reportedOnly: true })).not.toBe(first)
})

test('a stage or a language does not assess anew', () => {
  const first = districtView(district, standards, defaultView)
  expect(districtView(district, standards, { ...defaultView, stage: 'primary' }).assessments).toBe(first.assessments)
  expect(districtView(district, standards, { ...defaultView, language: 'en' }).assessments).toBe(first.assessments)
})

test('reported only is a district without what is illustrative', () => {
  expect(districtView(district, standards, { ...defaultView, reportedOnly: true }).district.reportedOnly).toBe(true)
})

test.each([
  [[2014, 2016, 2018], 2016, 2016],
  [[2014, 2016, 2018], 2015, 2018],
  [[2014, 2016, 2018], null, 2018],
  [[2018], 1899, 2018],
])('of %j, asked for %s, the year is %i', (years, asked, year) => {
  expect(yearOf(years, asked)).toBe(year)
})

test('a district that there is not falls back to the first', () => {
  const entry = (id: string) => ({
    id,
    name: { zh: id, en: id },
    edition: { id: '2018', name: { zh: '版', en: 'edition' }, date: '2018' },
    years: [2018],
    file: `districts/${id}.json`,
  })
  const entries = [entry('one'), entry('two')]
  expect(districtEntry(entries, 'two')?.id).toBe('two')
  expect(districtEntry(entries, 'three')?.id).toBe('one')
  expect(districtEntry(entries, null)?.id).toBe('one')
  expect(districtEntry([], 'one')).toBeUndefined()
})
