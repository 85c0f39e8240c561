import { assessSchool, type SchoolAssessment } from '#indicators/schools/assess-school.ts'
import { groupAssessments } from '#pages/schools/profile/indicators/group-assessments.ts'
import { limitWords, missingInAll, shortfallWords } from '#pages/schools/profile/indicators/shortfall-words.ts'
import { describe, expect, test } from 'vitest'
import { profiledSchools, schoolOf } from '../profiled-schools.ts'

const viewed = profiledSchools()
const assessed = (id: string) => assessSchool(id, viewed.district, viewed.standards, 2018)

function assessmentOf(id: string, indicator: string): SchoolAssessment {
  const found = assessed(id).find((one) => one.indicator.id === indicator)
  if (found === undefined) throw new Error(`${id} has no ${indicator}`)
  return found
}

describe('the indicators of a school', () => {
  test('of one stage are one group, what falls short first', () => {
    const [group, ...others] = groupAssessments(schoolOf('one', viewed), assessed('one'))
    expect(others).toEqual([])
    expect(group?.stage).toBe('primary')
    expect(group?.assessments.slice(0, 4).map(({ verdict }) => verdict)).toEqual(['not-met', 'not-met', 'not-met', 'watch'])
    expect(group?.assessments.at(-1)?.verdict).toBe('no-standard')
  })

  test('of a combined school are told stage by stage, then for the whole', () => {
    const groups = groupAssessments(schoolOf('nine', viewed), assessed('nine'))
    expect(groups.map(({ stage }) => stage)).toEqual(['primary', 'junior', null])
    expect(groups[2]?.assessments.map(({ indicator }) => indicator.id)).toContain('students')
  })

  test('of a school that is not open are none', () => {
    expect(groupAssessments(schoolOf('garden', viewed), assessed('garden'))).toEqual([])
  })
})

describe('what is missing', () => {
  const sports = assessmentOf('one', 'sports-area-per-student-primary')
  const largest = assessmentOf('one', 'largest-class-primary')

  test('is told in its own unit and direction', () => {
    expect(shortfallWords(sports, 'zh-CN')).toBe('差 1.5 ㎡/生')
    expect(shortfallWords(largest, 'zh-CN')).toBe('超 1 人/班')
    expect(shortfallWords(assessmentOf('one', 'lowest-resource-ratio-primary'), 'zh-CN')).toBe('差 5 个百分点')
    expect(shortfallWords(assessmentOf('two', 'sports-area-per-student-primary'), 'zh-CN')).toBeNull()
    expect(shortfallWords(assessmentOf('three', 'equipment-per-student-primary'), 'zh-CN')).toBeNull()
  })

  test('is told of the whole school in whole units', () => {
    // 1.5 m² for each of 1,000 pupils; 0.3 teachers for each hundred of 1,000 students.
    expect(missingInAll(sports, 'zh-CN')).toBe('全校缺 1,500 ㎡')
    expect(missingInAll(assessmentOf('nine', 'backbone-teachers-per-100-junior'), 'zh-CN')).toBe('全校缺 3 人')
    expect(missingInAll(largest, 'zh-CN')).toBeNull()
    expect(missingInAll(assessmentOf('two', 'sports-area-per-student-primary'), 'zh-CN')).toBeNull()
  })

  test('how close a watched number is, unless it is exactly at the limit', () => {
    expect(shortfallWords({ ...sports, verdict: 'watch', margin: 0.02 }, 'zh-CN')).toBe('距限值仅 0.02 ㎡/生')
    expect(shortfallWords({ ...sports, verdict: 'watch', margin: 0 }, 'zh-CN')).toBeNull()
  })
})

test('a limit is written with its sign', () => {
  expect(limitWords(assessmentOf('one', 'sports-area-per-student-primary'), 'zh-CN')).toBe('≥ 7.5')
  expect(limitWords(assessmentOf('one', 'largest-school'), 'zh-CN')).toBe('≤ 2,000')
  expect(limitWords(assessmentOf('one', 'students-primary'), 'zh-CN')).toBeNull()
})
