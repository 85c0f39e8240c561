import { describe, expect, test } from 'vitest'
import { allFindings, findingsShown, findingsWithoutStage, worstFirst } from '#findings/all-findings.ts'
import type { Finding } from '#findings/finding.ts'
import type { DistrictView } from '#view/district-view.ts'
import { assessed } from '#test/figures/indicators/assessed.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { school } from '#test/indicators/small-district.ts'

function findingIn(viewed: DistrictView, id: string): Finding {
  const found = allFindings(viewed).find(({ assessment }) => assessment.indicator.id === id)
  if (found === undefined) throw new Error(`There is no finding ${id}`)
  return found
}

const years = [2016, 2017, 2018]
const ofClasses = (...sizes: readonly (readonly [year: number, students: number])[]) =>
  assessed({
    years,
    schools: [school('a', { name: { zh: '第三小学', en: 'No. 3' } })],
    classes: sizes.map(([year, students]) => ({ school: 'a', stage: 'primary' as const, year, grade: 6, students })),
  })

describe('a finding of a class size', () => {
  // 教督〔2017〕6号: 45 from 2017 on; 66 − 45 = 21 in 2017, 58 − 45 = 13 in 2018.
  // Made anew for every test: what is made outside of one is not counted as its own.
  const finding = (): Finding => findingIn(ofClasses([2016, 70], [2017, 66], [2018, 58], [2018, 57], [2018, 40]), 'largest-class-primary')

  test('has value, limit and gap that agree, and its rule', () => {
    expect(finding()).toMatchObject({ verdict: 'not-met', name: '小学最大班额', value: '58 人/班', limit: '≤ 45', gap: '超 13 人' })
    expect(finding().rule).toMatchObject({ tag: 'recognition', words: '认定标准', isUnconfirmed: true })
  })

  test('says since when and which way: since the first year of the rule, as it was broken then already', () => {
    expect(finding().since).toBe('2017 年起')
    expect(finding().course).toMatchObject({ direction: 'narrower', words: '比上年缩小 8 人' })
  })

  test('names the classes, the largest first, and leads to them', () => {
    expect(finding().who).toEqual({ names: '第三小学 3、4 班', extent: null, to: '/classes?size=over&grade=primary' })
  })

  test('says where spreading the students is enough: 86 in two classes of at most 45', () => {
    expect(findingIn(ofClasses([2018, 46], [2018, 40]), 'largest-class-primary').need).toBe('均衡编班即可')
  })

  test('says what it takes: 155 students in three classes of at most 45 need four', () => {
    expect(finding().need).toBe('增设 1 个班')
  })
})

describe('a sum of money', () => {
  // 教育法 art. 55: education expenditure is to rise; 702,360,000 − 618,450,000 = 83,910,000.
  const finding = (): Finding =>
    findingIn(
      assessed({
        years,
        rows: [
          { indicator: 'education-expenditure', year: 2017, value: 618_450_000 },
          { indicator: 'education-expenditure', year: 2018, value: 702_360_000 },
        ],
      }),
      'education-expenditure',
    )

  test('is told with its gap and its change in the scale of the sums, never 0.84 yuan', () => {
    const { course, gap, limit, value } = finding()
    expect([value, limit, gap]).toEqual(['7.02 亿元', '≥ 6.18（上年）', '高 0.84 亿元'])
    expect(course?.words).toBe('比上年升 8,391 万元')
  })
})

describe('since when', () => {
  const pay = (...rows: readonly (readonly [year: number, own: number, others: number])[]) =>
    findingIn(
      assessed({
        years,
        rows: rows.flatMap(([year, own, others]) => [
          { indicator: 'teacher-average-pay', year, value: own },
          { indicator: 'civil-servant-average-pay', year, value: others },
        ]),
      }),
      'teacher-average-pay',
    )

  test('is "at least" where the first year with data fails already under a rule that is older (2006)', () => {
    expect(pay([2016, 70_000, 71_000], [2017, 71_000, 72_000], [2018, 72_000, 73_000]).since).toBe('至少 2016 年起')
  })

  test('is the year after the last in which it was met', () => {
    expect(pay([2016, 72_000, 71_000], [2017, 71_000, 72_000], [2018, 72_000, 73_000]).since).toBe('2017 年起')
  })

  test('is told of what is not met only; what was not met last year says so', () => {
    const now = pay([2017, 71_000, 72_000], [2018, 76_000, 73_000])
    expect([now.verdict, now.since, now.course?.words]).toEqual(['met', null, '上年未达标'])
  })
})

describe('the signs of limits', () => {
  const shareOf = (now: number) =>
    findingIn(
      assessed({
        years: [2017, 2018],
        rows: [
          { indicator: 'education-expenditure-growth', year: 2018, value: now },
          { indicator: 'recurrent-revenue', year: 2017, value: 1_000 },
          { indicator: 'recurrent-revenue', year: 2018, value: 1_100 },
        ],
      }),
      'education-expenditure-growth',
    )

  test('a limit that must be exceeded says so where it is just reached, and is not met', () => {
    // Revenue grew by 100 of 1,000: 10 %.
    expect(shareOf(10)).toMatchObject({ verdict: 'not-met', limit: '> 10%', gap: '须高于 10%' })
    expect(shareOf(12)).toMatchObject({ verdict: 'met', gap: '高 2 个百分点' })
  })
})

describe('what is only recommended', () => {
  const kindergarten = school('k', { kind: 'kindergarten', stages: ['kindergarten'], name: { zh: '第一幼儿园', en: 'Kindergarten 1' } })
  const of = (students: number) =>
    findingIn(
      assessed({
        years: [2018],
        schools: [kindergarten],
        classes: [{ school: 'k', stage: 'kindergarten', year: 2018, grade: 1, students }],
      }),
      'largest-kindergarten-class-small',
    )

  test('gives no verdict; the distance is told all the same', () => {
    // 幼儿园工作规程 art. 11: "一般为 25".
    expect(of(29)).toMatchObject({ verdict: 'reference', limit: '≤ 25', gap: '超 4 人', since: null, rule: { tag: 'recommended' } })
    expect(of(25)).toMatchObject({ verdict: 'reference', gap: '正好达标' })
  })
})

describe('a verdict on illustrative numbers', () => {
  test('is marked, and a change is as weak as its weaker year', () => {
    const rows = [
      { indicator: 'safety-lessons', year: 2017, value: 11, status: 'illustrative' as const },
      { indicator: 'safety-lessons', year: 2018, value: 12 },
    ]
    const finding = findingIn(assessed({ years: [2017, 2018], rows }), 'safety-lessons')
    expect(finding.isIllustrative).toBe(false)
    expect(finding.course).toMatchObject({ words: '上年未达标', isIllustrative: true })
  })
})

test('a part of a whole is told in persons, with how many more it takes', () => {
  // 7 of 36 is 19.44 %; 20 % of 36 is 7.2, so one more person.
  const rows = [
    { indicator: 'rotation-completed', year: 2018, value: 36 },
    { indicator: 'rotation-backbone', year: 2018, value: 7 },
  ]
  const finding = findingIn(assessed({ years: [2018], rows }), 'rotation-backbone-share')
  expect(finding).toMatchObject({ value: '19.44%', gap: '差 0.56 个百分点', who: { names: '36 人中 7 人' }, need: '再增 1 人' })
})

describe('the stage', () => {
  test('leaves what is of it, and tells apart what has none', () => {
    const viewed = bundledView('mouqu', { stage: 'primary' })
    const shown = findingsShown(viewed)
    expect(shown.every(({ assessment }) => assessment.indicator.stage === 'primary')).toBe(true)
    const ofPrimary = allFindings(viewed).filter(({ assessment }) => assessment.indicator.stage === 'primary')
    expect(shown).toEqual(ofPrimary)
    expect(shown.length).toBeGreaterThan(20)
    const teachers = shown.filter(({ assessment }) => assessment.indicator.duty === 'teachers')
    expect(findingsShown(viewed, 'teachers')).toEqual(teachers)
    expect(teachers.length).toBeGreaterThan(0)
    expect(teachers.length).toBeLessThan(shown.length)
    expect(findingsShown(bundledView('mouqu'))).toHaveLength(226)
    expect(findingsShown(viewed, 'preschool')).toEqual([])
    expect(findingsWithoutStage(viewed).every(({ assessment }) => assessment.indicator.stage === null)).toBe(true)
    const apart = allFindings(viewed).filter(({ assessment: { indicator } }) => indicator.stage === null && indicator.duty !== 'preschool')
    expect(findingsWithoutStage(viewed)).toEqual(apart)
    expect(apart.length).toBeGreaterThan(50)
    expect(findingsWithoutStage(viewed, 'funding')).toEqual(apart.filter(({ assessment }) => assessment.indicator.duty === 'funding'))
    expect(findingsWithoutStage(viewed, 'funding').length).toBeGreaterThan(0)
    expect(findingsWithoutStage(viewed, 'preschool')).toEqual([])
    expect(findingsWithoutStage(bundledView('mouqu'))).toEqual([])
  })

  test('counts what the preschool duty measures as kindergartens', () => {
    const of = (stage: 'kindergarten' | null) => findingsShown(bundledView('mouqu', { stage }), 'preschool').length
    expect(of('kindergarten')).toBe(of(null))
  })
})

test('the largest gap as a share of its limit comes first, what is not met before what is to be watched', () => {
  const ordered = worstFirst(allFindings(bundledView('mouqu')))
  const shares = ordered.map(({ assessment, verdict }) => [verdict, assessment.relativeMargin ?? -1] as const)
  const notMet = shares.filter(([verdict]) => verdict === 'not-met').map(([, share]) => share)
  expect(notMet.length).toBeGreaterThan(0)
  expect(notMet).toEqual(notMet.toSorted((a, b) => a - b))
  expect(shares.map(([verdict]) => verdict).lastIndexOf('not-met')).toBe(notMet.length - 1)
})
