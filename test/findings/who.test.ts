import { allFindings } from '#findings/all-findings.ts'
import type { Who } from '#findings/who.ts'
import { assessed } from '#test/figures/indicators/assessed.ts'
import { school } from '#test/indicators/small-district.ts'
import type { DistrictView } from '#view/district-view.ts'
import { describe, expect, test } from 'vitest'

/** Made anew for every test: what is made outside of one is not counted as its own. */
function whoOf(id: string, viewed: DistrictView): Who | null {
  const found = allFindings(viewed).find(({ assessment }) => assessment.indicator.id === id)
  if (found === undefined) throw new Error(`There is no finding ${id}`)
  return found.who
}

const years = [2016, 2017, 2018]
const named = (id: string, zh: string, more = {}) => school(id, { name: { zh, en: `${id} School` }, ...more })

interface SizeOf {
  readonly school: string
  readonly students: number
  readonly stage?: 'primary' | 'junior' | 'kindergarten'
  readonly grade?: number
}

const withClasses = (schools: Parameters<typeof assessed>[0]['schools'], sizes: readonly SizeOf[], language: 'zh-CN' | 'en' = 'zh-CN') =>
  assessed(
    {
      years,
      ...(schools === undefined ? {} : { schools }),
      classes: sizes.map(({ stage = 'primary', grade = 6, ...size }) => ({ stage, grade, year: 2018, ...size })),
    },
    { language },
  )

describe('who is behind a class size', () => {
  // 教督〔2017〕6号: at most 45 in a primary class.
  const schools = [named('a', '第一小学'), named('b', '第二小学')]

  test('is the school of the largest class, which is named, and how far it goes beyond', () => {
    const viewed = withClasses(schools, [
      { school: 'a', students: 46 },
      { school: 'b', students: 58 },
      { school: 'b', students: 50 },
      { school: 'b', students: 45 },
    ])
    // Three of the four are over 45, in two schools. The classes are numbered through: the two largest are the second and third.
    expect(whoOf('largest-class-primary', viewed)).toEqual({
      names: '第二小学 2、3 班',
      extent: '2 所学校 3 个班',
      to: '/classes?size=over&grade=primary',
    })
  })

  test('names two classes of a school that has more, and says so', () => {
    const viewed = withClasses(
      schools,
      [58, 57, 56, 40].map((students) => ({ school: 'b', students })),
    )
    expect(whoOf('largest-class-primary', viewed)).toMatchObject({ names: '第二小学 1、2 班等', extent: '1 所学校 3 个班' })
  })

  test('needs no extent where the named classes are all', () => {
    expect(whoOf('largest-class-primary', withClasses(schools, [{ school: 'a', students: 46 }]))).toMatchObject({
      names: '第一小学 1 班',
      extent: null,
    })
  })

  test('is nobody where all keep to it', () => {
    expect(whoOf('largest-class-primary', withClasses(schools, [{ school: 'a', students: 45 }]))).toBeNull()
  })

  test('leads to the grade of a kindergarten, whose limit is that of the grade, and counts kindergartens', () => {
    // 幼儿园工作规程 2016: 小班 25, 中班 30, 大班 35.
    const kindergartens = [
      named('k', '一幼', { kind: 'kindergarten', stages: ['kindergarten'] }),
      named('l', '二幼', { kind: 'kindergarten', stages: ['kindergarten'] }),
    ]
    const viewed = withClasses(kindergartens, [
      { school: 'k', stage: 'kindergarten', grade: 1, students: 29 },
      { school: 'l', stage: 'kindergarten', grade: 1, students: 26 },
    ])
    const found = allFindings(viewed).find(({ who }) => who?.to?.includes('grade=kindergarten') === true)
    expect(found?.who).toMatchObject({ extent: '2 所幼儿园 2 个班', to: '/classes?size=over&grade=kindergarten-1' })
  })

  test('is not a class of another stage, which has a limit of its own', () => {
    // 教督〔2017〕6号: 45 in primary, 50 in junior schools.
    const viewed = withClasses(schools, [
      { school: 'a', students: 46 },
      { school: 'b', students: 58, stage: 'junior', grade: 7 },
    ])
    expect(whoOf('largest-class-primary', viewed)).toMatchObject({ names: '第一小学 1 班', extent: null })
    expect(whoOf('largest-class-junior', viewed)).toMatchObject({ names: '第二小学 2 班', extent: null })
  })

  test('is told in English of several schools', () => {
    const sizes = [
      { school: 'a', students: 46 },
      { school: 'b', students: 58 },
      { school: 'b', students: 57 },
    ]
    expect(whoOf('largest-class-primary', withClasses(schools, sizes, 'en'))).toMatchObject({ extent: '3 classes in 2 schools' })
  })

  test('is told in English with its numbers', () => {
    const viewed = withClasses(
      schools,
      [58, 57, 56].map((students) => ({ school: 'b', students })),
      'en',
    )
    expect(whoOf('largest-class-primary', viewed)).toMatchObject({
      names: 'b School, classes 1, 2 and more',
      extent: '3 classes in 1 school',
    })
  })
})

describe('who is behind a rule for each school', () => {
  // 教督〔2017〕6号: at most 2,000 students in a primary or junior school.
  const schools = [named('a', '第一小学'), named('b', '第二小学'), named('c', '第三小学')]
  const rowsOf = (students: readonly number[]) =>
    students.map((value, at) => ({ indicator: 'students', year: 2018, school: schools[at]?.id ?? '', stage: 'primary' as const, value }))
  const withStudents = (...students: readonly number[]) => assessed({ years, schools, rows: rowsOf(students) })

  test('is the school that is farthest from it, and how many are', () => {
    expect(whoOf('largest-school', withStudents(2001, 2062, 2000))).toEqual({ names: '第二小学', extent: '2 所学校', to: null })
  })

  test('is counted in English', () => {
    const viewed = assessed({ years, schools, rows: rowsOf([2001, 2062, 2000]) }, { language: 'en' })
    expect(whoOf('largest-school', viewed)).toMatchObject({ names: 'b School', extent: '2 schools' })
  })

  test('is that school alone where it is the only one', () => {
    expect(whoOf('largest-school', withStudents(2000, 2062, 1999))).toEqual({ names: '第二小学', extent: null, to: null })
  })
})

describe('who is behind a ratio of kindergartens', () => {
  // 教师〔2013〕1号: one member of staff for at most seven children.
  const kindergartens = ['k', 'l'].map((id) => named(id, `${id}幼`, { kind: 'kindergarten', stages: ['kindergarten'] }))
  const withChildren = (...children: readonly number[]) =>
    assessed({
      years,
      schools: kindergartens,
      rows: children.flatMap((value, at) => {
        const place = { year: 2018, school: kindergartens[at]?.id ?? '', stage: 'kindergarten' as const }
        return [
          { indicator: 'students', value, ...place },
          { indicator: 'staff', value: 10, ...place },
        ]
      }),
    })

  test('is told in kindergartens, not in schools', () => {
    expect(whoOf('students-per-staff-kindergarten', withChildren(80, 77))).toMatchObject({ names: 'k幼', extent: '2 所幼儿园' })
  })
})
