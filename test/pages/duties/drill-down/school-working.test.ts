import { describe, expect, test } from 'vitest'
import { schoolWorking } from '#pages/duties/drill-down/school-working.ts'
import type { Language } from '#language/language.ts'
import { assessed } from '#test/figures/indicators/assessed.ts'
import { school } from '#test/indicators/small-district.ts'
import { bundledView } from '#test/records/bundled-view.ts'

const ids = ['甲', '乙', '丙', '丁', '戊']

/** Primary schools with these students; the class of each has 40, but for the second with 47. */
function working(id: string, students: readonly number[], language: Language = 'zh-CN'): string | null {
  const own = ids.slice(0, students.length)
  const viewed = assessed(
    {
      years: [2018],
      schools: own.map((one, at) => school(one, { name: { zh: `${one}小学`, en: `School ${String(at + 1)}` } })),
      rows: own.map((one, at) => ({ indicator: 'students', year: 2018, stage: 'primary' as const, school: one, value: students[at] ?? 0 })),
      classes: own.map((one, at) => ({ school: one, stage: 'primary' as const, year: 2018, grade: 1, students: at === 1 ? 47 : 40 })),
    },
    { language },
  )
  const assessment = viewed.assessments.find(({ indicator }) => indicator.id === id)
  return assessment === undefined ? null : schoolWorking(assessment, viewed)
}

describe('the number of a district, from those of its schools', () => {
  test.each<readonly [string, string, readonly number[], string]>([
    ['three are added up by name', 'students-primary', [100, 300, 200], '乙小学 300 人 + 丙小学 200 人 + 甲小学 100 人 = 600 人'],
    [
      'of five the smaller two together',
      'students-primary',
      [100, 300, 200, 50, 60],
      '乙小学 300 人 + 丙小学 200 人 + 甲小学 100 人 + 其他 2 所 110 人 = 710 人',
    ],
    ['only one has any', 'students-primary', [0, 300, 0], '乙小学 300 人，其他学校均为 0'],
    ['the largest is named', 'largest-school', [100, 300, 200], '乙小学 300 人（3 所中最高）'],
    ['of a class size the class too', 'largest-class-primary', [100, 300], '乙小学（2 班）47 人/班（2 所中最高）'],
    // 45 is the most in primary (教督〔2017〕6号).
    ['classes above the standard are counted by school', 'classes-over-standard-primary', [100, 300], '乙小学 1 个班，其他学校均为 0'],
  ])('%s', (_, id, students, words) => {
    expect(working(id, students)).toBe(words)
  })

  test('in English', () => {
    expect(working('students-primary', [100, 300, 200, 50, 60], 'en')).toBe(
      'School 2 300 people + School 3 200 people + School 1 100 people + 2 other schools 110 people = 710 people',
    )
    expect(working('largest-class-primary', [100, 300], 'en')).toBe('School 2, class 2: 47 per class (highest of 2 schools)')
  })

  test('the weakest resource has its own quotient, to its threshold', () => {
    const viewed = bundledView('mouqu')
    const found = viewed.assessments.find(({ indicator }) => indicator.id === 'lowest-resource-ratio-primary')
    // 教督〔2017〕6号: 4.5 ㎡ a pupil in primary; 3.7 ÷ 4.5 = 0.8222
    expect(found && schoolWorking(found, viewed)).toBe(
      '第一小学（生均教学及辅助用房面积）3.7 ㎡/生 ÷ 4.5 ㎡/生 × 100 = 82.22%（8 所中最低）',
    )
  })

  test('nothing is told where no school has a number, or the number is not made from schools', () => {
    expect(working('students-junior', [100])).toBeNull()
    expect(working('party-members', [100])).toBeNull()
  })
})
