import { describe, expect, test } from 'vitest'
import { behindWords } from '#findings/behind-words.ts'
import { findingOfStages } from '#figures/titles/finding-of-stages.ts'
import { findingOf } from '#figures/titles/finding-of.ts'
import { assessmentsOf, familyAssessments } from '#figures/families/assessments-of.ts'
import { verdictFinding } from '#figures/titles/verdict-finding.ts'
import type { Language } from '#language/language.ts'
import { school } from '#test/indicators/small-district.ts'
import { assessed } from '#test/figures/indicators/assessed.ts'

const names = ['甲', '乙', '丙', '丁', '戊']

/** A district whose primary schools have one class each of these sizes; 45 is the most (教督〔2017〕6号). */
function classes(sizes: readonly number[], language: Language = 'zh-CN') {
  const own = names.slice(0, sizes.length)
  return assessed(
    {
      years: [2018],
      schools: own.map((id) => school(id, { name: { zh: `${id}小学`, en: `School ${String(names.indexOf(id) + 1)}` } })),
      classes: sizes.map((students, at) => ({ school: own[at] ?? '', stage: 'primary' as const, year: 2018, grade: 1, students })),
    },
    { language },
  )
}

function largest(sizes: readonly number[], language: Language = 'zh-CN') {
  const viewed = classes(sizes, language)
  const [assessment] = assessmentsOf(['largest-class-primary'], viewed)
  if (assessment === undefined) throw new Error('no indicator')
  return { assessment, viewed }
}

describe('the schools behind a gap', () => {
  test.each<readonly [string, readonly number[], string | null]>([
    ['none', [45, 40], null],
    ['one, with its own gap', [45, 47], '乙小学超 2 人/班'],
    ['three, by the size of their gap', [46, 50, 48, 45], '3 所学校未达标：乙小学、丙小学、甲小学'],
    ['more than three', [46, 50, 48, 47, 49], '5 所学校未达标：乙小学、戊小学、丙小学等'],
  ])('%s', (_, sizes, words) => {
    const { assessment, viewed } = largest(sizes)
    expect(behindWords(assessment, viewed)).toBe(words)
  })

  test('all of them where there is room', () => {
    const { assessment, viewed } = largest([46, 50, 48, 47, 49])
    expect(behindWords(assessment, viewed, Infinity)).toBe('5 所学校未达标：乙小学、戊小学、丙小学、丁小学、甲小学')
  })

  test('in English', () => {
    const { assessment, viewed } = largest([46, 50], 'en')
    expect(behindWords(assessment, viewed)).toBe('2 schools do not meet it: School 2, School 1')
  })

  test('of a standard for the district, the school that lies farthest off', () => {
    // Staff posts 1:19 (中央编办发〔2014〕72号): 210 ÷ 10 = 21 in 甲, 190 ÷ 10 = 19 in 乙, 400 ÷ 20 = 20 together.
    const numbers = [
      { measure: 'students', 甲: 210, 乙: 190 },
      { measure: 'staff', 甲: 10, 乙: 10 },
    ]
    const rows = numbers.flatMap(({ measure, ...own }) =>
      (['甲', '乙'] as const).map((id) => ({ indicator: measure, year: 2018, stage: 'primary' as const, school: id, value: own[id] })),
    )
    const viewed = assessed({ years: [2018], schools: [school('甲'), school('乙')], rows })
    const [assessment] = assessmentsOf(['students-per-staff-primary'], viewed)
    expect(assessment && [assessment.verdict, behindWords(assessment, viewed)]).toEqual(['not-met', '最高的是甲（1:21）'])
  })
})

describe('findings name them', () => {
  test('of one indicator, of a family with one stage short, and of a list with one short', () => {
    const { assessment, viewed } = largest([45, 47])
    expect(findingOf(assessment, viewed)).toBe('小学最大班额 47 人/班，超过标准 45 人/班（乙小学 2 班）')
    expect(verdictFinding([assessment], viewed)).toBe('小学最大班额超 2 人（乙小学 2 班），未达标')
    const members = familyAssessments('largest-class', viewed)
    expect(findingOfStages(members, viewed)).toBe('小学最大班额未达标，超 2 人（乙小学 2 班）')
  })
})

describe('the schools behind a rule for each of them', () => {
  test('are short by so much where more is asked for', () => {
    // 教督〔2017〕6号: 7.5 m² of sports area for a pupil; 600 of 100 pupils are 6.
    const rows = [
      { indicator: 'students', year: 2018, stage: 'primary' as const, school: '甲', value: 100 },
      { indicator: 'sports-area', year: 2018, stage: 'primary' as const, school: '甲', value: 600 },
    ]
    const viewed = assessed({ years: [2018], schools: [school('甲')], rows })
    const [assessment] = assessmentsOf(['sports-area-per-student-primary'], viewed)
    expect(assessment === undefined ? null : behindWords(assessment, viewed)).toBe('甲差 1.5 ㎡/生')
  })

  test('are kindergartens where they are: ratios of staff at 1:7 (教师〔2013〕1号)', () => {
    const gardens = ['甲', '乙'].map((id) => school(id, { kind: 'kindergarten', stages: ['kindergarten'] }))
    const rows = gardens.flatMap(({ id }) => [
      { indicator: 'students', year: 2018, stage: 'kindergarten' as const, school: id, value: 80 },
      { indicator: 'staff', year: 2018, stage: 'kindergarten' as const, school: id, value: 10 },
    ])
    const viewed = assessed({ years: [2018], schools: gardens, rows })
    const [assessment] = assessmentsOf(['students-per-staff-kindergarten'], viewed)
    expect(assessment === undefined ? null : behindWords(assessment, viewed)).toBe('2 所幼儿园未达标：甲、乙')
  })

  test('are nobody of what has no standard', () => {
    const viewed = classes([46])
    const [assessment] = assessmentsOf(['classes-over-standard-primary'], viewed)
    expect(assessment === undefined ? '' : behindWords(assessment, viewed)).toBeNull()
  })
})
