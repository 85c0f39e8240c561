import { describe, expect, test } from 'vitest'
import { orderIndicators } from '#pages/duties/page/order-indicators.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { smallAssessment, smallIndicator, smallStandard } from '#test/pages/duties/drill-down/small-assessment.ts'
import { smallView } from '#test/figures/small-view.ts'

function one(
  id: string,
  verdict: Assessment['verdict'],
  over: Partial<Assessment> = {},
  stage: 'primary' | 'junior' | null = null,
): Assessment {
  return smallAssessment({ indicator: smallIndicator({ id, stage }), verdict, ...over })
}

const assessments = [
  one('met', 'met', {}, 'junior'),
  one('counts', 'no-standard'),
  one('later', 'no-standard', { targets: [smallStandard()] }),
  one('unknown', 'not-assessable'),
  one('near', 'watch', { relativeMargin: 0.01 }),
  one('short', 'not-met', { relativeMargin: -0.02 }, 'primary'),
  one('shorter', 'not-met', { relativeMargin: -0.2 }),
  smallAssessment({ indicator: smallIndicator({ id: 'elsewhere', duty: 'safety' }), verdict: 'not-met' }),
]

function idsOf(list: readonly Assessment[]): readonly string[] {
  return list.map(({ indicator }) => indicator.id)
}

describe('the indicators of a duty', () => {
  test('stand by verdict, the largest gap first, those without a standard apart', () => {
    const { tested, described, hidden } = orderIndicators(smallView({ years: [2018] }, { assessments }), 'teachers', 'verdict')
    expect(idsOf(tested)).toEqual(['shorter', 'short', 'near', 'met', 'unknown', 'later'])
    expect(idsOf(described)).toEqual(['counts'])
    expect(hidden).toBe(0)
  })

  test('stand as the catalogue lists them', () => {
    const { tested } = orderIndicators(smallView({ years: [2018] }, { assessments }), 'teachers', 'catalogue')
    expect(idsOf(tested)).toEqual(['met', 'later', 'unknown', 'near', 'short', 'shorter'])
  })

  test('leave out other stages and count them', () => {
    const { tested, hidden } = orderIndicators(smallView({ years: [2018] }, { assessments, stage: 'primary' }), 'teachers', 'verdict')
    expect(idsOf(tested)).not.toContain('met')
    expect(idsOf(tested)).toContain('short')
    expect(hidden).toBe(1)
  })
})
