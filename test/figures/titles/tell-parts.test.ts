import { expect, test } from 'vitest'
import { tellParts } from '#figures/titles/tell-parts.ts'
import { missing } from '#statistics/statistic.ts'
import { reported } from '#test/pages/duties/drill-down/small-assessment.ts'

const parts = [
  { name: '幼儿园', statistic: reported(540) },
  { name: '小学', statistic: reported(90) },
]
const unknown = { name: '初中', statistic: missing('not-collected') }
const told = (some: Parameters<typeof tellParts>[2], language: 'zh-CN' | 'en' = 'zh-CN') =>
  tellParts('新增学位', 'place', some, { language })

test('what is known is no total, and what is not has a name and a reason', () => {
  // 540 + 90 = 630
  expect(told([...parts, unknown, { name: '高中', statistic: missing('not-collected') }])).toBe('新增学位已知 630 个（初中、高中未采集）')
  expect(told([...parts, unknown], 'en')).toBe('新增学位: 630 places known (初中: not collected)')
})

test('nothing of the kind where all is known, nothing is, or a part does not apply', () => {
  expect(told(parts)).toBeNull()
  expect(told([unknown])).toBeNull()
  expect(told([...parts, { name: '初中', statistic: missing('not-applicable') }])).toBeNull()
})
