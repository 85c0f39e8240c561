import type { PageLink } from '#view/route.ts'
import { expect, test } from 'vitest'
import { figureScale } from '#figures/build/figure-scale.ts'
import { writeSeries } from '#figures/build/datum.ts'
import { reported } from '#test/pages/duties/drill-down/small-assessment.ts'
import { assessed } from '../indicators/assessed.ts'

const statistics = [reported(7), reported(8)]
const series = { id: 's', name: 'S', tone: 'brand' as const, statistics }
const scale = figureScale(statistics, 'school', 'zh-CN')
const viewed = assessed({ years: [2016, 2017] })
const leads = (to: PageLink | readonly PageLink[], years: readonly number[]) =>
  writeSeries({ ...series, to }, scale, viewed, years).data.map((datum) => datum.to)

test('a mark over years leads to its own year', () => {
  expect(leads('/duty/construction/public-schools', [2016, 2017])).toEqual([
    '/duty/construction/public-schools?year=2016',
    '/duty/construction/public-schools?year=2017',
  ])
  expect(leads(['/classes?size=large', '/classes'], [2016, 2017])).toEqual(['/classes?size=large&year=2016', '/classes?year=2017'])
})

test('over other categories it leads where it was told', () => {
  expect(leads('/classes', [])).toEqual(['/classes', '/classes'])
})
