import { expect, test } from 'vitest'
import { barsOfIndicators, checklistFigure, familyFigure, linesFigure } from '#figures/families/family-figure.ts'
import { bundledView } from '#test/records/bundled-view.ts'

const view = bundledView('mouqu')
const named = (id: string) => ({ id, name: { zh: '甲', en: 'A' }, duty: 'funding' as const })

test('a family has a line a stage', () => {
  const figure = familyFigure(named('public-funds-standard')).build(view)
  expect(figure?.series.map(({ id }) => id)).toEqual([
    'public-funds-standard-primary',
    'public-funds-standard-junior',
    'public-funds-standard-senior',
  ])
  expect(familyFigure(named('no-such-family')).build(view)).toBeNull()
})

test('indicators of one unit are lines or bars, those of several a list, in the order given', () => {
  const pay = ['teacher-average-pay', 'civil-servant-average-pay']
  expect(
    linesFigure(named('pay'), pay)
      .build(view)
      ?.series.map(({ id }) => id),
  ).toEqual(pay)
  expect(
    barsOfIndicators(named('pay'), pay)
      .build(view)
      ?.bars.map(({ id }) => id),
  ).toEqual(pay)
  const mixed = ['safety-lessons', 'teacher-average-pay']
  expect(
    checklistFigure(named('mixed'), mixed)
      .build(view)
      .items.map(({ id }) => id),
  ).toEqual(mixed)
})
