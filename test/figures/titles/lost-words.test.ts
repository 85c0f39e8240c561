import { expect, test } from 'vitest'
import { lostByDuty, lostByName } from '#figures/titles/lost-words.ts'
import type { Language } from '#language/language.ts'
import { assessed } from '../indicators/assessed.ts'

const funds = (stage: 'primary' | 'junior', status: 'reported' | 'illustrative') => ({
  indicator: 'public-funds-standard',
  year: 2018,
  stage,
  value: 900,
  status,
})
const rows = [
  funds('primary', 'reported'),
  funds('junior', 'illustrative'),
  { indicator: 'students-per-staff', year: 2018, stage: 'primary' as const, value: 18, status: 'illustrative' as const },
]

const seen = (language: Language, onlyReported = true) => assessed({ years: [2018], rows }, { language, onlyReported })

test('by reported values alone, what can no longer be assessed is counted by duty and told by name', () => {
  const viewed = seen('zh-CN')
  const names = ['初中生均公用经费标准', '小学教职工与学生比']
  expect(lostByDuty(viewed.assessments, viewed)).toEqual({
    sentence: '仅看报告值，有 2 项指标不再能评定：教育经费 1 项、教师队伍 1 项',
    names,
  })
  expect(lostByName(viewed.assessments, viewed)?.sentence).toBe(
    '仅看报告值，有 2 项指标不再能评定：初中生均公用经费标准、小学教职工与学生比',
  )
})

test('in English', () => {
  const viewed = seen('en')
  expect(lostByDuty(viewed.assessments, viewed)?.sentence).toBe(
    'By reported values alone 2 indicators can no longer be assessed: Funding 1, Teachers 1',
  )
})

test('where every verdict stands, it says so', () => {
  const viewed = assessed({ years: [2018], rows: [funds('primary', 'reported')] }, { onlyReported: true })
  expect(lostByDuty(viewed.assessments, viewed)).toEqual({ sentence: '仅看报告值，原有评定均不受影响', names: [] })
})

test('with illustrative values shown there is nothing to say', () => {
  const viewed = seen('zh-CN', false)
  expect(lostByDuty(viewed.assessments, viewed)).toBeNull()
  expect(lostByName(viewed.assessments, viewed)).toBeNull()
})
