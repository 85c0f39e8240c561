import { expect, test } from 'vitest'
import { overviewFigures } from '#figures/overview/overview-figures.ts'
import { bundledView } from '#test/records/bundled-view.ts'

test('a figure says whose numbers it shows, of which year and edition, and what is left out', () => {
  const { scope } = overviewFigures.schoolCounts.build(bundledView('mouqu', { year: 2017 }))
  expect(scope).toMatchObject({
    district: 'mouqu',
    districtName: '某区',
    years: [2014, 2015, 2016, 2017, 2018],
    year: 2017,
    stage: null,
    isReportedOnly: false,
  })
  expect(scope.edition).not.toBe('')
  expect(scope.editionDate).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})
