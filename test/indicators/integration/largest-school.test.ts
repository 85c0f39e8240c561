import { expect, test } from 'vitest'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import type { Stage } from '#statistics/stage.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { indicator, measured } from '../measured.ts'
import { school, smallDistrict } from '../small-district.ts'

function students(id: string, stage: Stage, value: number) {
  return { indicator: 'students', year: 2018, school: id, stage, value }
}

const one = smallDistrict({
  years: [2018],
  schools: [
    school('a'),
    school('j', { kind: 'junior', stages: ['junior'] }),
    school('nine', { kind: 'nine-year', stages: ['primary', 'junior'] }),
    school('full', { kind: 'complete-secondary', stages: ['junior', 'senior'] }),
  ],
  rows: [
    students('a', 'primary', 1_900),
    students('j', 'junior', 2_001),
    students('nine', 'primary', 1_600),
    students('nine', 'junior', 900),
    students('full', 'junior', 800),
    students('full', 'senior', 1_500),
  ],
})

test('a school counts its compulsory stages; combined schools have a limit of their own', () => {
  expect(measured('largest-school', one)).toBe(2_001)
  expect(measured('largest-combined-school', one)).toBe(2_500)
  const verdictOf = (id: string) => assessIndicator(indicator(id), one, shippedStandards, 2018)
  expect(verdictOf('largest-school')).toMatchObject({ verdict: 'not-met', margin: -1, standard: { id: 'QB-G04a' } })
  expect(verdictOf('largest-combined-school')).toMatchObject({ verdict: 'watch', margin: 0, standard: { id: 'QB-G04b' } })
  expect(
    indicator('largest-school')
      .measureSchools?.(one, 2018, shippedStandards)
      .map(({ statistic }) => statistic.kind === 'value' && statistic.value),
  ).toEqual([1_900, 2_001, 800])
})

test('a district without combined schools has no standard for them', () => {
  const plain = smallDistrict({ years: [2018], schools: [school('a')], rows: [students('a', 'primary', 100)] })
  expect(assessIndicator(indicator('largest-combined-school'), plain, shippedStandards, 2018)).toMatchObject({
    verdict: 'no-standard',
    standard: null,
  })
})

test('a twelve-year school is a combined one, and its senior stage does not count', () => {
  const twelve = smallDistrict({
    years: [2018],
    schools: [school('twelve', { kind: 'twelve-year', stages: ['primary', 'junior', 'senior'] })],
    rows: [students('twelve', 'primary', 1_601), students('twelve', 'junior', 900), students('twelve', 'senior', 600)],
  })
  // 教督〔2017〕6号, guarantee item 4: at most 2,500 in the compulsory stages of nine- and twelve-year schools; 1,601 + 900 = 2,501.
  expect(assessIndicator(indicator('largest-combined-school'), twelve, shippedStandards, 2018)).toMatchObject({
    verdict: 'not-met',
    margin: -1,
  })
})

test('a size that is not known says which number it lacks; a known one, or no school, says nothing', () => {
  const inputsOf = (value: number | 'withheld', id = 'largest-school') => {
    const district = smallDistrict({
      years: [2018],
      schools: [school('a')],
      rows: [{ indicator: 'students', year: 2018, school: 'a', stage: 'primary', value }],
    })
    return indicator(id)
      .measure(district, 2018, shippedStandards)
      .inputs.map(({ name, statistic, unit }) => [name.zh, unit, statistic.kind === 'missing' && statistic.reason])
  }
  expect(inputsOf('withheld')).toEqual([['在校学生', 'person', 'withheld']])
  expect(inputsOf(900)).toEqual([])
  expect(inputsOf('withheld', 'largest-combined-school')).toEqual([])
})
