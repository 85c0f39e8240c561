import { indicatorById } from '#indicators/catalogue.ts'
import { assessSchool } from '#indicators/schools/assess-school.ts'
import { indicatorName, nameWithoutStage } from '#figures/schools/indicator-name.ts'
import { withoutTotals } from '#figures/schools/without-totals.ts'
import { describe, expect, test } from 'vitest'
import { profiledSchools } from '#test/pages/schools/profile/profiled-schools.ts'

const viewed = profiledSchools()
const assessed = (id: string) => assessSchool(id, viewed.district, viewed.standards, 2018)

test('a total over all stages is left out where the school teaches one', () => {
  const ids = (id: string) => withoutTotals(assessed(id)).map(({ indicator }) => indicator.id)
  expect(ids('one')).toContain('students-primary')
  expect(ids('one')).not.toContain('students')
  expect(ids('nine')).toContain('students')
})

describe('the name of an indicator', () => {
  const named = (id: string) => {
    const found = indicatorById(id)
    if (found === undefined) throw new Error(id)
    return found
  }

  test('is the one for a single school', () => {
    expect(indicatorName(named('largest-school'), 'zh-CN')).toBe('学校规模')
  })

  test('leaves the stage to the heading', () => {
    expect(nameWithoutStage(named('sports-area-per-student-primary'), 'zh-CN')).toBe('生均体育运动场馆面积')
    expect(nameWithoutStage(named('sports-area-per-student-junior'), 'en')).toBe('Sports ground and hall area per student')
    expect(nameWithoutStage(named('students'), 'zh-CN')).toBe(indicatorName(named('students'), 'zh-CN'))
  })
})
