import { assessSchool } from '#indicators/schools/assess-school.ts'
import { isOutsideBalance } from '#pages/schools/profile/is-outside-balance.ts'
import { neighboursOf } from '#pages/schools/profile/neighbours-of.ts'
import { resourceWords } from '#pages/schools/profile/resource-words.ts'
import { comparedSchools } from '#pages/schools/profile/compared-schools.ts'
import { districtOf } from '#test/indicators/balance/enough.ts'
import { school } from '#test/indicators/small-district.ts'
import { describe, expect, test } from 'vitest'
import { profiledSchools, schoolOf } from './profiled-schools.ts'

const viewed = profiledSchools()
const { district, standards } = viewed

describe('the neighbours of a school', () => {
  const namesOf = (id: string) => {
    const { previous, next } = neighboursOf(schoolOf(id, viewed), district, 2018)
    return [previous?.id, next?.id]
  }

  test('are those of its first stage in the order of the register', () => {
    expect(namesOf('one')).toEqual([undefined, 'two'])
    expect(namesOf('nine')).toEqual(['three', 'point'])
    expect(namesOf('mid')).toEqual(['nine', undefined])
  })

  test('are none where it is not open', () => {
    expect(namesOf('garden')).toEqual([undefined, undefined])
  })
})

test('only a teaching point under 50 pupils is outside the quality balance', () => {
  expect(isOutsideBalance(schoolOf('point', viewed), viewed)).toBe(true)
  expect(isOutsideBalance(schoolOf('one', viewed), viewed)).toBe(false)
  expect(isOutsideBalance(schoolOf('garden', viewed), viewed)).toBe(false)
})

test('the resources of a school that has none of the numbers name the reason', () => {
  expect(resourceWords(schoolOf('mid', viewed), assessSchool('mid', district, standards, 2018), 'zh-CN')).toEqual([
    '资源配置无法评定（未采集）',
  ])
  expect(resourceWords(schoolOf('nine', viewed), assessSchool('nine', district, standards, 2018), 'en')).toEqual([
    'Primary all 7 resource standards met',
    'Junior secondary 6 of 7 resource standards met',
  ])
})

describe('the schools that an address compares', () => {
  test('are each read once, and those unknown are named', () => {
    expect(comparedSchools(['one', 'nobody', 'one', 'two', ''], district)).toMatchObject({
      schools: [{ id: 'one' }, { id: 'two' }],
      left: [],
      unknown: ['nobody'],
    })
  })

  test('are four at most, and those left out are named', () => {
    const many = districtOf(['a', 'b', 'c', 'd', 'e'].map((id) => [school(id)]))
    const { schools, left } = comparedSchools(['e', 'd', 'c', 'b', 'a'], many)
    expect(schools.map(({ id }) => id)).toEqual(['e', 'd', 'c', 'b'])
    expect(left.map(({ id }) => id)).toEqual(['a'])
  })
})
