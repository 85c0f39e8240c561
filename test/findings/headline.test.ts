import { describe, expect, test } from 'vitest'
import { dutyHeadline, dutySummary } from '#findings/duty-headline.ts'
import type { Finding } from '#findings/finding.ts'
import { basisSentence, recognitionSentence, verdictHeadline, verdictParts } from '#findings/headline.ts'
import { tally } from '#findings/tally.ts'
import { missing } from '#statistics/statistic.ts'
import { smallAssessment } from '#test/pages/duties/drill-down/small-assessment.ts'
import { sampleStandard } from '#test/standards/sample-standard.ts'

function finding(verdict: Finding['verdict'], more: Partial<Finding> = {}): Finding {
  const own = verdict === 'reference' ? 'no-standard' : verdict
  return {
    assessment: smallAssessment({ verdict: own, relativeMargin: -0.1, statistic: missing('not-collected') }),
    verdict,
    name: '小学最大班额',
    value: '58 人/班',
    limit: '≤ 45',
    rule: null,
    gap: '超 13 人',
    since: null,
    course: null,
    who: null,
    need: null,
    isIllustrative: false,
    doubts: [],
    ...more,
  }
}

const times = (count: number, verdict: Finding['verdict'], more?: Partial<Finding>) =>
  Array.from({ length: count }, () => finding(verdict, more))
const made = { isIllustrative: true }
const watched = { gap: '余 1 人' }

describe('a headline', () => {
  test('says "all" only where nothing is unknown, to be watched or short', () => {
    expect(verdictHeadline(times(5, 'met'), 'zh-CN')?.text).toBe('5 项有标准的指标全部达标')
    expect(verdictHeadline(times(1, 'met'), 'zh-CN')?.text).toBe('1 项有标准的指标达标')
    expect(verdictHeadline([...times(2, 'met'), ...times(37, 'not-assessable')], 'zh-CN')?.text).toBe(
      '39 项有标准的指标：2 项达标，37 项未采集、无法评定',
    )
    expect(verdictHeadline(times(2, 'met'), 'en')?.text).toBe('All 2 indicators with a standard are met')
    expect(verdictHeadline([...times(2, 'met'), ...times(1, 'watch')], 'en')?.text).toBe('3 indicators with a standard: 2 met, 1 to watch')
  })

  test('does not count what has no standard, and is none where nothing has', () => {
    expect(verdictHeadline([...times(3, 'no-standard'), ...times(2, 'reference')], 'zh-CN')).toBeNull()
    expect(tally([...times(3, 'no-standard'), ...times(2, 'reference'), ...times(1, 'met')])).toMatchObject({
      standards: 1,
      reference: 2,
      withoutStandard: 3,
    })
  })

  test('bears the mark of what it rests on', () => {
    expect(verdictHeadline([...times(1, 'met', made), ...times(1, 'met')], 'zh-CN')?.isIllustrative).toBe(true)
    expect(verdictHeadline(times(1, 'met'), 'zh-CN')?.isIllustrative).toBe(false)
  })
})

describe('why verdicts are not known', () => {
  const unknown = (reason: 'withheld' | 'not-collected') =>
    finding('not-assessable', {
      assessment: smallAssessment({ verdict: 'not-assessable', relativeMargin: null, statistic: missing(reason) }),
    })
  const plain = finding('no-standard', {
    assessment: smallAssessment({ verdict: 'no-standard', relativeMargin: null, statistic: missing('withheld') }),
  })

  test('is said where it is one reason for all of them, whatever is missing without a standard', () => {
    expect(verdictParts([unknown('withheld'), unknown('withheld'), plain], 'zh-CN')).toBe('2 项未公开、无法评定')
    expect(verdictParts([unknown('not-collected'), plain], 'zh-CN')).toBe('1 项未采集、无法评定')
    expect(verdictParts([unknown('withheld'), unknown('not-collected')], 'zh-CN')).toBe('2 项无法评定')
  })
})

test('a headline is to be checked only where a number of it is', () => {
  expect(verdictHeadline([finding('watch'), finding('met')], 'zh-CN')?.isDoubtful).toBe(false)
})

describe('what verdicts rest on', () => {
  test.each([
    ['nothing made up', times(3, 'met'), '评定全部依据报告值'],
    [
      'all not met made up',
      [...times(2, 'not-met', made), ...times(1, 'met')],
      '3 项评定中 2 项含示意数据，其中 2 项未达标均含示意数据；只依据报告值评定的 1 项达标',
    ],
    [
      'some not met made up',
      [...times(2, 'not-met', made), ...times(1, 'not-met')],
      '3 项评定中 2 项含示意数据，其中未达标的 3 项有 2 项含示意数据；只依据报告值评定的 1 项未达标',
    ],
    ['everything made up', times(2, 'met', made), '2 项评定均含示意数据'],
    ['everything made up, what is not met too', times(2, 'not-met', made), '2 项评定均含示意数据'],
    [
      'reported ones of several kinds, those that could not be judged left out',
      [...times(1, 'met', made), ...times(10, 'met'), ...times(3, 'watch'), ...times(4, 'not-assessable')],
      '14 项评定中 1 项含示意数据；只依据报告值评定的 13 项：10 项达标，3 项需关注',
    ],
    [
      'reported ones that are all to be watched',
      [...times(1, 'met', made), ...times(2, 'watch')],
      '3 项评定中 1 项含示意数据；只依据报告值评定的 2 项均需关注',
    ],
  ])('is said in words: %s', (_, findings, words) => {
    expect(basisSentence(findings, 'zh-CN')).toBe(words)
  })

  test('is nothing where nothing is assessed', () => {
    expect(basisSentence(times(2, 'not-assessable'), 'zh-CN')).toBeNull()
    expect(verdictParts(times(2, 'not-assessable'), 'en')).toBe('2 not assessable (not collected)')
  })
})

test('what is not met by a rule of recognition is no breach of duty, and says so', () => {
  const rule = {
    tag: 'recognition',
    words: '认定标准',
    standard: sampleStandard('S', { kind: 'recognition' }),
    isUnconfirmed: false,
  } as const
  expect(recognitionSentence([...times(2, 'not-met', { rule }), ...times(1, 'not-met')], 'zh-CN')).toBe(
    '未达标中 2 项依据认定标准，未达到不等于未履职',
  )
  expect(recognitionSentence(times(2, 'not-met', { rule }), 'zh-CN')).toBe('2 项未达标均依据认定标准，未达到不等于未履职')
  expect(recognitionSentence(times(2, 'not-met'), 'zh-CN')).toBe('')
})

describe('the headline of a duty', () => {
  test('carries the largest gap', () => {
    expect(dutyHeadline([...times(2, 'not-met', made), ...times(3, 'met')], 'zh-CN')).toEqual({
      text: '2 项未达标，差距最大的是小学最大班额，超 13 人',
      isIllustrative: true,
      isDoubtful: false,
    })
    expect(dutyHeadline([...times(1, 'not-met'), ...times(3, 'met', made)], 'zh-CN')).toEqual({
      text: '小学最大班额超 13 人，未达标',
      isIllustrative: false,
      isDoubtful: false,
    })
  })

  test('says that what it tells is to be checked, and of how many verdicts that holds', () => {
    const doubtful = { doubts: ['第一小学 2018 年小学在校学生 206 人，班级台账合计 2,062 人，两者不符'] }
    expect(dutyHeadline([finding('not-met', doubtful), finding('met')], 'zh-CN')?.isDoubtful).toBe(true)
    // What is met is not what the headline tells here.
    expect(dutyHeadline([finding('not-met'), finding('met', doubtful)], 'zh-CN')?.isDoubtful).toBe(false)
    expect(verdictHeadline([finding('watch'), finding('met', doubtful)], 'zh-CN')?.isDoubtful).toBe(true)
    expect(tally([finding('met', doubtful), finding('no-standard', doubtful), finding('met')]).doubtful).toBe(1)
  })

  test('counts verdicts where nothing is short, and is none without a standard', () => {
    expect(dutyHeadline([...times(3, 'met'), finding('watch', watched)], 'zh-CN')?.text).toBe(
      '4 项有标准的指标：3 项达标，1 项需关注（小学最大班额，余 1 人）',
    )
    const two = [finding('watch', watched), finding('watch', { ...watched, name: '小学生均公用经费标准', gap: '正好达标' })]
    expect(dutyHeadline([...times(3, 'met'), ...two], 'zh-CN')?.text).toBe(
      '5 项有标准的指标：3 项达标，2 项需关注（最接近标准的是小学最大班额，余 1 人）',
    )
    expect(dutyHeadline([finding('met'), finding('watch', { ...watched, name: 'Safety lessons', gap: 'just met' })], 'en')?.text).toBe(
      '2 indicators with a standard: 1 met, 1 to watch (safety lessons, just met)',
    )
    expect(dutyHeadline(times(3, 'no-standard'), 'zh-CN')).toBeNull()
  })

  test('is followed by the denominator and by what gives no verdict', () => {
    const words = dutySummary(
      [...times(1, 'not-met'), ...times(2, 'met'), ...times(4, 'reference'), ...times(5, 'no-standard')],
      times(6, 'met'),
      {
        language: 'zh-CN',
      },
    )
    expect(words).toBe(
      '3 项有标准的指标：2 项达标，1 项未达标；评定全部依据报告值；另有 4 项只有一般要求或申报条件，不作评定；5 项没有适用标准，只列数值；另有 6 项不分学段，不计入',
    )
    expect(dutySummary(times(14, 'no-standard'), [], { language: 'zh-CN' })).toBe('14 项指标没有适用标准，只列数值')
  })
})

describe('the line under the headline of a duty', () => {
  const of = (findings: readonly Finding[], apart: readonly Finding[], language: 'zh-CN' | 'en' = 'zh-CN') =>
    dutySummary(findings, apart, { language })

  test('has its singular in English', () => {
    expect(of(times(1, 'not-met'), [], 'en')).toContain('1 indicator with a standard: 1 not met')
    expect(of(times(2, 'not-met'), [], 'en')).toContain('2 indicators with a standard: 2 not met')
  })

  test('leaves out what there is none of, and says where all is without a stage', () => {
    expect(of(times(1, 'met'), [])).toBe('评定全部依据报告值')
    expect(of([], times(6, 'met'))).toBe('6 项指标不分学段，不计入所选学段')
    // One that only a recommendation is held against is not "described only".
    expect(of([...times(1, 'reference'), ...times(2, 'no-standard')], [])).toBe(
      '另有 1 项只有一般要求或申报条件，不作评定；2 项没有适用标准，只列数值',
    )
    expect(of([...times(1, 'met'), ...times(1, 'reference'), ...times(2, 'no-standard')], [])).toBe(
      '评定全部依据报告值；另有 1 项只有一般要求或申报条件，不作评定；2 项没有适用标准，只列数值',
    )
  })

  test('the headline is none where nothing has a standard, and that of all where nothing is near its limit', () => {
    expect(dutyHeadline(times(2, 'reference'), 'zh-CN')).toBeNull()
    expect(dutyHeadline(times(2, 'met'), 'zh-CN')?.text).toBe('2 项有标准的指标全部达标')
  })
})
