import { classStanding } from '#pages/schools/profile/class-standing.ts'
import { classStandingWords } from '#pages/schools/profile/class-standing-words.ts'
import { smallDistrict, school } from '#test/indicators/small-district.ts'
import { describe, expect, test } from 'vitest'
import { profiledSchools } from './profiled-schools.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

const { district } = profiledSchools()
const standingOf = (id: string) => classStanding(id, { district, standards: shippedStandards, year: 2018 })

describe('the classes of a school', () => {
  test('stand grade by grade with their limits and by how much they exceed them', () => {
    expect(standingOf('one')).toMatchObject({ classes: 3, limited: 3, over: 1, most: 1 })
    expect(standingOf('one')?.grades.map(({ id }) => id)).toEqual(['primary-1', 'primary-2'])
    expect(standingOf('one')?.grades[0]?.classes.map(({ limit, over }) => [limit?.value, over])).toEqual([
      [45, 1],
      [45, 0],
    ])
  })

  test('of a combined school begin with the lower stage, each with its own limit', () => {
    expect(standingOf('nine')?.grades.map(({ id, classes }) => [id, classes[0]?.limit?.value])).toEqual([
      ['primary-1', 45],
      ['junior-1', 50],
    ])
  })

  test('are none without a class list', () => {
    expect(standingOf('mid')).toBeNull()
  })

  test('are told in one sentence', () => {
    const words = (id: string) => {
      const standing = standingOf(id)
      return standing === null ? '' : classStandingWords(standing, 'zh-CN')
    }
    expect(words('one')).toBe('3 个班中 1 个超过标准班额，最多超 1 人')
    expect(words('two')).toBe('1 个班均未超过标准班额')
  })

  test('of a senior school have no confirmed limit', () => {
    const senior = smallDistrict({
      years: [2018],
      schools: [school('high', { stages: ['senior'], kind: 'senior' })],
      classes: [{ school: 'high', stage: 'senior', year: 2018, grade: 1, students: 70 }],
    })
    const standing = classStanding('high', { district: senior, standards: shippedStandards, year: 2018 })
    expect(standing).toMatchObject({ classes: 1, limited: 0, over: 0, most: 0 })
    expect(standing === null ? '' : classStandingWords(standing, 'zh-CN')).toBe('1 个班，没有已核实的班额标准')
  })
})
