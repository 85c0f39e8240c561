import { expect, test } from 'vitest'
import { ruleTagOf } from '#findings/rule-kind-words.ts'
import { standardDocument, standardWords, statedLimit, targetWords } from '#findings/standard-words.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { missing, type Value } from '#statistics/statistic.ts'
import { reported, smallStandard } from '../pages/duties/drill-down/small-assessment.ts'

const write = (limit: Value) => formatStatistic(limit, 'percent', 'zh-CN')
const growth = smallStandard({ operator: '>', value: null, reference: { zh: '财政经常性收入增幅', en: 'growth of recurrent revenue' } })
const rising = smallStandard({ operator: 'increasing', value: null })
const before = reported(18.96)

test.each([
  ['a minimum', smallStandard(), reported(85), null, '≥ 85%'],
  ['a maximum', smallStandard({ operator: '<=' }), reported(5), null, '≤ 5%'],
  ['a reference with its number', growth, reported(9.61), null, '> 9.61%'],
  ['a reference without number', growth, missing('withheld'), null, '> 财政经常性收入增幅'],
  ['more than last year', rising, before, before, '> 18.96%（上年）'],
  ['a growth rate above zero', rising, reported(0), before, '> 0%'],
  ['a limit that is not known', smallStandard({ value: null }), missing('not-collected'), null, '没有可比的标准值'],
  ['more than an unknown last year', rising, missing('not-collected'), null, '逐年增长'],
])('%s', (_, standard, limit, previous, words) => {
  expect(standardWords(standard, limit, write, 'zh-CN', previous)).toBe(words)
})

test('a later target names its year', () => {
  expect(targetWords(smallStandard({ value: 85, deadline: '2020-12-31' }), write, 'zh-CN')).toBe('2020 年目标 ≥ 85%')
  expect(targetWords(smallStandard({ value: 85, effectiveFrom: '2023-01-01' }), write, 'en')).toBe('standard from 2023 ≥ 85%')
})

test('its document is cited with number and reference', () => {
  expect(standardDocument(smallStandard(), 'zh-CN')).toBe('办法（教督〔2017〕6号）')
  expect(standardDocument(growth, 'zh-CN')).toBe('办法（教督〔2017〕6号）；对照：财政经常性收入增幅')
})

test('a document without a number is cited by its name', () => {
  expect(standardDocument(smallStandard({ documentNumber: null }), 'zh-CN')).toBe('办法')
})

test('a standard by reference states no limit of its own', () => {
  expect(statedLimit(smallStandard({ value: 85 }))).toEqual({ kind: 'value', value: 85, status: 'reported', sources: [] })
  expect(statedLimit(growth)).toEqual(missing('not-applicable'))
})

test('a recommendation and a condition of applicants are told before the kind of their document', () => {
  const condition = (kind: 'recommended' | 'applicants') =>
    ruleTagOf({ condition: { kind, words: { zh: '', en: '' } }, kind: 'recognition' })
  expect(condition('recommended')).toBe('recommended')
  expect(condition('applicants')).toBe('applicants')
  expect(ruleTagOf({ condition: null, kind: 'recognition' })).toBe('recognition')
})
