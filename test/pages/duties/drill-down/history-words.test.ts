import { describe, expect, test } from 'vitest'
import { historyToNote, historyWords } from '#pages/duties/drill-down/history-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { reported, smallAssessment, smallIndicator, smallStandard } from './small-assessment.ts'

const at = (over: Partial<Assessment>) =>
  smallAssessment({ statistic: reported(4), standard: smallStandard(), limit: reported(4.2), verdict: 'not-met', ...over })

describe('the run of years', () => {
  test.each<readonly [string, Partial<Assessment>, string | null]>([
    ['not met, narrowing', { streak: 3, margin: -0.2, previousMargin: -0.4 }, '连续 3 年未达标，差距比上年缩小 0.2 人/百名学生'],
    ['not met, widening', { streak: 2, margin: -0.4, previousMargin: -0.2 }, '连续 2 年未达标，差距比上年扩大 0.2 人/百名学生'],
    ['not met, the same but for binary noise', { streak: 2, margin: -0.3, previousMargin: 0.1 - 0.4 }, '连续 2 年未达标，差距与上年相同'],
    ['newly not met', { streak: 1, margin: -0.2, previousMargin: 0.1 }, '上年达标'],
    ['newly met', { verdict: 'met', streak: 1, margin: 0.2, previousMargin: -0.1 }, '上年未达标'],
    ['met for years', { verdict: 'met', streak: 4, margin: 0.2, previousMargin: 0.1 }, '连续 4 年达标'],
    ['to watch is met', { verdict: 'watch', streak: 2, margin: 0.1, previousMargin: 0.2 }, '连续 2 年达标'],
    ['the first year that can be judged', { streak: 1, margin: -0.2, previousMargin: null }, null],
    ['no verdict', { verdict: 'not-assessable', streak: null, margin: null, previousMargin: null }, null],
  ])('%s', (_, over, words) => {
    expect(historyWords(at(over), 'zh-CN')).toBe(words)
  })

  test.each<readonly [string, Partial<Assessment>, string]>([
    ['a lead over a reference', { margin: 3, previousMargin: 5 }, '连续 2 年达标，领先幅度比上年缩小 2 个百分点'],
    ['a wider lead', { margin: 5, previousMargin: 3 }, '连续 2 年达标，领先幅度比上年扩大 2 个百分点'],
  ])('tells %s', (_, over, words) => {
    const share = {
      verdict: 'met',
      streak: 2,
      indicator: smallIndicator({ unit: 'percent' }),
      standard: smallStandard({ operator: '>' }),
    } as const
    expect(historyWords(at({ ...share, ...over }), 'zh-CN')).toBe(words)
  })

  test('what must rise has its change for a gap already', () => {
    const rising = at({ streak: 2, margin: -1, previousMargin: -3, standard: smallStandard({ operator: 'increasing', value: null }) })
    expect(historyWords(rising, 'zh-CN')).toBe('连续 2 年未达标')
  })

  test('in a table is told of what is not met or has just been met', () => {
    const met = { verdict: 'met', margin: 0.2 } as const
    expect(historyToNote(at({ ...met, streak: 4, previousMargin: 0.1 }), 'zh-CN')).toBeNull()
    expect(historyToNote(at({ ...met, streak: 1, previousMargin: -0.1 }), 'en')).toBe('not met last year')
    expect(historyToNote(at({ streak: 2, margin: -0.2, previousMargin: -0.2 }), 'en')).toBe('not met 2 years running, gap as last year')
  })
})
