import { expect, test } from 'vitest'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { orderByGap } from '#indicators/order-by-gap.ts'
import { restsOnIllustrative, verdictCounts } from '#indicators/verdict-counts.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import { indicator } from './measured.ts'
import { smallDistrict } from './small-district.ts'

const plain = assessIndicator(indicator('rotation-share'), smallDistrict({ years: [2018] }), new Map(), 2018)

function value(status: 'reported' | 'illustrative'): Statistic {
  return { kind: 'value', value: 1, status, sources: [] }
}

function assessment(verdict: Assessment['verdict'], statistic: Statistic, more: Partial<Assessment> = {}): Assessment {
  return { ...plain, verdict, measurement: { statistic, inputs: [] }, ...more }
}

test('verdicts are counted, and how many of the tested ones rest on an illustrative number', () => {
  const all = [
    assessment('met', value('reported')),
    assessment('met', value('illustrative')),
    assessment('watch', value('reported'), { limit: value('illustrative') }),
    assessment('not-met', value('reported'), { limit: value('reported') }),
    assessment('not-assessable', missing('withheld')),
    assessment('not-assessable', missing('not-collected')),
    assessment('no-standard', value('illustrative')),
    assessment('no-standard', missing('withheld')),
  ]
  expect(verdictCounts(all)).toEqual({
    met: 2,
    watch: 1,
    'not-met': 1,
    'not-assessable': 2,
    'no-standard': 2,
    tested: 4,
    illustrative: 2,
    withheld: 2,
  })
  expect(all.filter(restsOnIllustrative)).toHaveLength(3)
})

test('no assessments count as nothing', () => {
  expect(verdictCounts([])).toMatchObject({ met: 0, tested: 0, illustrative: 0 })
})

test('shortfalls come before what is to be watched, the largest relative gap first; the rest is left out', () => {
  const named = (id: string, verdict: Assessment['verdict'], relativeMargin: number | null) =>
    assessment(verdict, value('reported'), { relativeMargin, indicator: { ...plain.indicator, id } })
  const ordered = orderByGap([
    named('watch-far', 'watch', 0.5),
    named('short-little', 'not-met', -0.01),
    named('met', 'met', 0.2),
    named('short-much', 'not-met', -0.4),
    named('short-of-zero', 'not-met', null),
    named('watch-near', 'watch', 0),
    named('short-as-much', 'not-met', -0.4),
    named('unknown', 'not-assessable', null),
  ])
  expect(ordered.map((one) => one.indicator.id)).toEqual([
    'short-of-zero',
    'short-much',
    'short-as-much',
    'short-little',
    'watch-near',
    'watch-far',
  ])
})
