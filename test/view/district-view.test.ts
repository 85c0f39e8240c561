import { expect, test } from 'vitest'
import { bundledView } from '#test/records/bundled-view.ts'
import { addressedView, viewedIn, viewOf, yearOf } from '#view/district-view.ts'
import { defaultView } from '#view/parse-view-state.ts'

const { district, standards } = bundledView('mouqu')
const viewed = viewOf(district, standards, 2018, null, 'zh-CN')

test('a district viewed in the same way is the same object', () => {
  expect(viewOf(district, standards, 2018, null, 'zh-CN')).toBe(viewed)
  expect(viewedIn(viewed, {})).toBe(viewed)
})

test('another year is assessed for itself, another stage is not assessed anew', () => {
  expect(viewedIn(viewed, { year: 2017 })).toMatchObject({ year: 2017, stage: null })
  expect(viewedIn(viewed, { year: 2017 }).assessments).not.toBe(viewed.assessments)
  const primary = viewedIn(viewed, { stage: 'primary' })
  expect(primary.stage).toBe('primary')
  expect(primary.assessments).toBe(viewed.assessments)
  expect(viewedIn(primary, { stage: null })).toBe(viewed)
})

test('the same address gives the same view, so that its figures are not built again', () => {
  const first = addressedView(district, standards, { ...defaultView, year: 2016 })
  expect(addressedView(district, standards, { ...defaultView, year: 2016, view: 'table' })).toBe(first)
  expect(addressedView(district, standards, { ...defaultView, year: 2016, stage: 'primary' })).not.toBe(first)
  expect(addressedView(district, standards, { ...defaultView, year: 2016, reportedOnly: true })).not.toBe(first)
})

test('a stage or a language does not assess anew', () => {
  const first = addressedView(district, standards, defaultView)
  expect(addressedView(district, standards, { ...defaultView, stage: 'primary' }).assessments).toBe(first.assessments)
  expect(addressedView(district, standards, { ...defaultView, language: 'en' }).assessments).toBe(first.assessments)
})

test('reported only is a district without what is illustrative', () => {
  expect(addressedView(district, standards, { ...defaultView, reportedOnly: true }).district.reportedOnly).toBe(true)
})

test.each([
  [[2014, 2016, 2018], 2016, 2016],
  [[2014, 2016, 2018], 2015, 2018],
  [[2014, 2016, 2018], null, 2018],
  [[2018], 1899, 2018],
])('of %j, asked for %s, the year is %i', (years, asked, year) => {
  expect(yearOf(years, asked)).toBe(year)
})
