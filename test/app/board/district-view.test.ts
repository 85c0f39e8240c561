import { districtView } from '#app/board/district-view.ts'
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
