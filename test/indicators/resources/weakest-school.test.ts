import { describe, expect, test } from 'vitest'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { districtOf, type Numbers } from '../balance/enough.ts'
import { indicator } from '../measured.ts'
import { school } from '../small-district.ts'

const lowestOf = (...schools: readonly (readonly [string, Numbers?])[]) =>
  indicator('lowest-resource-ratio-primary')
    .measureSchools?.(districtOf(schools.map(([id, numbers]) => [school(id), numbers ?? {}])), 2018, shippedStandards)
    .map(({ inputs, school: id, statistic }) => [
      id,
      statistic.kind === 'value' ? statistic.value : statistic.reason,
      inputs.map((input) => [input.name.zh, input.unit, input.statistic.kind === 'value' ? input.statistic.value : null]),
    ])

describe('the lowest resource of a school', () => {
  test('says which it is, with its value and its threshold, of each school its own', () => {
    // 6 of 7.5 m² is 80 %; 1.84 of 2.3 rooms per 100 too; 0.5 of 1 backbone teacher is 50 %.
    expect(lowestOf(['a', { 'sports-area': 6_000 }], ['b', { 'backbone-teachers': 5, 'multimedia-classrooms': 18.4 }])).toEqual([
      [
        'a',
        80,
        [
          ['生均体育运动场馆面积', 'square-metre-per-student', 6],
          ['生均体育运动场馆面积标准', 'square-metre-per-student', 7.5],
        ],
      ],
      [
        'b',
        50,
        [
          ['每百名学生县级以上骨干教师', 'per-100-students', 0.5],
          ['每百名学生县级以上骨干教师标准', 'per-100-students', 1],
        ],
      ],
    ])
  })

  test('is nothing where one of the seven is not known', () => {
    expect(lowestOf(['a', { 'sports-area': 'withheld' }])).toEqual([['a', 'withheld', []]])
  })
})

describe('the weakest school of a district', () => {
  const inputsOf = (id: string, numbers: Numbers, stage: 'primary' | 'junior' = 'primary') =>
    indicator(`${id}-${stage}`)
      .measure(districtOf([[school('a'), numbers]]), 2018, shippedStandards)
      .inputs.map(({ name, statistic }) => [name.zh, statistic.kind === 'missing' && statistic.reason])

  test.each(['fewest-resources-met', 'lowest-resource-ratio'])('%s: names what is lacking, and nothing where all is known', (id) => {
    expect(inputsOf(id, { 'sports-area': 'withheld' })).toEqual([['体育运动场馆面积', 'withheld']])
    expect(inputsOf(id, {})).toEqual([])
    expect(inputsOf(id, { 'sports-area': 'withheld' }, 'junior')).toEqual([])
  })
})
