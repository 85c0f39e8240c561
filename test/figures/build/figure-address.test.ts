import { figureAddress } from '#figures/build/figure-address.ts'
import { figureOf } from '#figures/figure-catalogue.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { expect, test } from 'vitest'

test('a number leads from a file to where it stands on the board, as it was seen', () => {
  const figure = figureOf({ id: 'class-size' }, bundledView('mouqu', { year: 2017, stage: 'primary', language: 'en', onlyReported: true }))
  if (figure === null) throw new Error('There is no such figure.')
  expect(figureAddress('/duty/funding/education-share', figure, 'http://intranet/duty-board/')).toBe(
    'http://intranet/duty-board/#/duty/funding/education-share?district=mouqu&year=2017&stage=primary&reported=1&lang=en',
  )
  // A link that names a year of its own keeps it.
  expect(figureAddress('/classes?size=large&year=2015', figure, 'http://intranet/')).toContain('year=2015')
})
