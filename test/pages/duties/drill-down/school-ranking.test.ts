import { describe, expect, test } from 'vitest'
import { schoolRanking } from '#pages/duties/drill-down/school-ranking.ts'
import { missing } from '#statistics/statistic.ts'
import { smallView } from '#test/figures/small-view.ts'
import { reported, smallAssessment, smallIndicator, smallStandard } from './small-assessment.ts'

const viewed = smallView({ years: [2018] })
const schools = [
  { school: 'a', statistic: reported(5), inputs: [] },
  { school: 'b', statistic: missing('not-collected'), inputs: [] },
  { school: 'c', statistic: reported(4), inputs: [] },
]

describe('schools', () => {
  test('stand weakest first, those without a number last, and fall short of what tests each school', () => {
    const ranking = schoolRanking(
      smallAssessment({
        indicator: smallIndicator({ measureSchools: () => schools }),
        standard: smallStandard({ level: 'school', value: 4.5 }),
      }),
      viewed,
    )
    expect(ranking?.schools.map(({ id, text, length, short }) => ({ id, text, length, short }))).toEqual([
      { id: 'c', text: '4', length: 80, short: true },
      { id: 'a', text: '5', length: 100, short: false },
      { id: 'b', text: '未采集', length: 0, short: null },
    ])
    expect(ranking?.limit).toEqual({ text: '4.5', place: 90 })
    expect(ranking?.shortCount).toBe(1)
  })

  test('stand highest first where lower is better', () => {
    const indicator = smallIndicator({ direction: 'lower', measureSchools: () => schools })
    expect(schoolRanking(smallAssessment({ indicator }), viewed)?.schools.map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  })

  test('are not held against a standard of the district', () => {
    const indicator = smallIndicator({ measureSchools: () => schools })
    const ranking = schoolRanking(smallAssessment({ indicator, standard: smallStandard() }), viewed)
    expect(ranking?.limit).toBeNull()
    expect(ranking?.schools.every(({ short }) => short === null)).toBe(true)
  })

  test('are not there for an indicator of the district', () => {
    expect(schoolRanking(smallAssessment(), viewed)).toBeNull()
  })
})

test('a school that is short by little is written with the digits that show it', () => {
  const close = [
    { school: 'a', statistic: reported(4.4996), inputs: [] },
    { school: 'b', statistic: reported(4.5), inputs: [] },
  ]
  const indicator = smallIndicator({ measureSchools: () => close })
  const ranking = schoolRanking(smallAssessment({ indicator, standard: smallStandard({ level: 'school', value: 4.5 }) }), viewed)
  expect(ranking?.schools.map(({ text, short }) => [text, short])).toEqual([
    ['4.4996', true],
    ['4.5', false],
  ])
})
