import { assessSchool } from '#indicators/schools/assess-school.ts'
import { profileTitle } from '#pages/schools/profile/profile-title.ts'
import { smallView } from '#test/figures/small-view.ts'
import { school } from '#test/indicators/small-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { describe, expect, test } from 'vitest'
import { profiledSchools, schoolOf } from './profiled-schools.ts'

function titleOf(id: string, viewed = profiledSchools()): string {
  const { district, standards, year } = viewed
  return profileTitle(schoolOf(id, viewed), assessSchool(id, district, standards, year), viewed)
}

describe('the headline of a school', () => {
  test('counts the resources and names what is shortest for its limit, with the gap in its own unit', () => {
    // 6,000 m² for 1,000 pupils are 6 of 7.5: short by 1.5, a fifth. The class of 46 is over 45 by 1, and 80 % is below 85 %.
    // Watched: six of seven is just what is asked.
    expect(titleOf('one')).toBe('第一小学：7 项资源配置达标 6 项，生均体育运动场馆面积差 1.5 ㎡/生，共 3 项未达标，另有 1 项需关注')
    expect(titleOf('one', profiledSchools({ language: 'en' }))).toBe(
      'No. 1: 6 of 7 resource standards met; Sports ground and hall area per student short by 1.5 m² per student; 3 not met in all; 1 more to watch',
    )
  })

  test('says that all is met', () => {
    // Beside the seven: the two of the school rule, its largest class, its size.
    expect(titleOf('two')).toBe('第二小学：7 项资源配置全部达标，其他 4 项标准达标')
  })

  test('never counts as met what is missing', () => {
    // Without equipment neither part of the school rule can be told.
    expect(titleOf('three')).toBe('第三小学：7 项资源配置达标 6 项、无法评定 1 项，其他 2 项标准达标，另有 2 项无法评定')
  })

  test('tells the stages of a combined school apart', () => {
    // 7 backbone teachers for 1,000 students are 0.7 of 1 per 100: short by 0.3, and 70 % is below 85 %.
    expect(titleOf('nine')).toBe(
      '九年制学校：小学 7 项资源配置全部达标，初中 7 项资源配置达标 6 项；初中每百名学生县级以上骨干教师差 0.3 人/百名学生，共 2 项未达标，另有 1 项需关注',
    )
  })

  test('says that a school without numbers cannot be assessed, and why', () => {
    // The seven, the two of the school rule, its largest class, its size.
    expect(titleOf('mid')).toBe('城关中学：11 项有标准的指标无法评定（未采集）')
  })

  test('does without resources where the quality balance leaves a school out', () => {
    // A class of 20 and a school of 30.
    expect(titleOf('point')).toBe('东沟教学点：2 项有标准的指标全部达标')
  })

  test('says that a school is not open yet', () => {
    expect(titleOf('garden')).toBe('新幼儿园 2019 年开办，2018 年尚无数据')
    expect(titleOf('garden', profiledSchools({ language: 'en' }))).toBe('Garden opens in 2019; there is nothing for 2018 yet')
  })

  test('says that no standard was in force, or that there are no numbers at all', () => {
    const senior = (value: number | null, over = {}) =>
      titleOf(
        'high',
        smallView(
          {
            years: [2018],
            schools: [school('high', { name: { zh: '高中', en: 'High' }, kind: 'senior', stages: ['senior'] })],
            rows: value === null ? [] : [{ indicator: 'students', school: 'high', stage: 'senior', year: 2018, value }],
          },
          { standards: shippedStandards, ...over },
        ),
      )
    expect(senior(900)).toBe('高中：2018 年没有可据以评定单校的标准')
    expect(senior(null)).toBe('高中：2018 年没有数据')
  })
})
