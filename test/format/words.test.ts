import { describe, expect, test } from 'vitest'
import { dutyWords } from '#format/duty-words.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { formatYear } from '#format/format-year.ts'
import { projectKindWords } from '#format/project-words.ts'
import { areaWords, kindergartenGradeWords, ownershipWords, schoolKindWords } from '#format/school-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { unitWords } from '#format/unit-words.ts'
import { missing } from '#statistics/statistic.ts'

const ratio = (value: number) => ({ kind: 'value', value, status: 'reported', sources: [] }) as const

describe('words of a list', () => {
  test.each(
    Object.entries({ schoolKindWords, ownershipWords, areaWords, kindergartenGradeWords, projectKindWords, stageWords, unitWords }),
  )('%s differ from one another in Chinese, and English has none of it', (name, words) => {
    const all = Object.values(words)
    if (name !== 'unitWords') expect(new Set(all.map(({ zh }) => zh)).size).toBe(all.length)
    expect(all.filter(({ en }) => /\p{Script=Han}/u.test(en))).toEqual([])
  })

  test('the duties are numbered as in the report', () => {
    expect(Object.values(dutyWords).map(({ number }) => number.zh)).toEqual(['一', '二', '三', '四', '五', '六', '七', '八'])
  })
})

test('a staffing ratio is written as in the documents', () => {
  expect(formatStatistic(ratio(19), 'students-per-staff', 'zh-CN')).toBe('1:19')
  expect(formatStatistic(ratio(13.5), 'students-per-staff', 'en')).toBe('1:13.5')
  expect(formatStatistic(missing('withheld'), 'students-per-staff', 'zh-CN')).toBe('未公开')
})

test('a year is not grouped by thousands', () => {
  expect(formatYear(2018, 'zh-CN')).toBe('2018 年')
  expect(formatYear(2018, 'en')).toBe('2018')
})
