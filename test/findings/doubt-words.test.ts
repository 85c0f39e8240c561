import { expect, test } from 'vitest'
import { doubtsOf, doubtWords } from '#findings/doubt-words.ts'
import { doubtsShown } from '#findings/doubts-shown.ts'
import { assessCatalogue } from '#indicators/catalogue.ts'
import type { Doubt } from '#statistics/doubts/doubt.ts'
import { missing } from '#statistics/statistic.ts'
import { smallView } from '#test/figures/small-view.ts'
import { school } from '#test/indicators/small-district.ts'

const schools = [school('a', { name: { zh: '第一小学', en: 'No. 1 Primary School' } })]
const viewed = smallView({ years: [2017, 2018], schools })
const english = { ...viewed, language: 'en' as const }

const doubt = (more: Partial<Doubt>): Doubt => ({
  id: 'x',
  kind: 'jump',
  measure: 'education-expenditure',
  other: 2017,
  school: null,
  stage: null,
  year: 2018,
  value: 1,
  against: 1,
  ...more,
})

const ofSchool = { school: 'a', stage: 'primary', measure: 'students' } as const

test.each([
  [
    doubt({ ...ofSchool, kind: 'class-list', other: 'classes', value: 206, against: 2062 }),
    '第一小学 2018 年小学在校学生 206 人，班级台账合计 2,062 人，两者不符',
    'No. 1 Primary School, 2018, primary: students 206, but its class list adds up to 2,062',
  ],
  [
    doubt({ ...ofSchool, kind: 'above-whole', measure: 'full-time-teachers', other: 'staff', value: 41, against: 40 }),
    '第一小学 2018 年小学专任教师 41 人，多于教职工 40 人',
    'No. 1 Primary School, 2018, primary: full-time teachers 41, more than staff (40)',
  ],
  [
    doubt({ ...ofSchool, kind: 'below-other', other: 'full-time-teachers', value: 3, against: 40 }),
    '第一小学 2018 年小学在校学生 3 人，少于专任教师 40 人',
    'No. 1 Primary School, 2018, primary: students 3, fewer than full-time teachers (40)',
  ],
  [
    doubt({ kind: 'below-other', measure: 'students', stage: 'primary', other: 'schools', value: 2, against: 3 }),
    '2018 年小学在校学生 2 人，少于学校 3 所',
    '2018, primary: students 2, fewer than schools (3 schools)',
  ],
  // 70,236 亿元 over 6.184 亿元 is 11,357.
  [
    doubt({ value: 7.0236e12, against: 6.1842e8 }),
    '2018 年公共财政教育支出 70,236 亿元，约为 2017 年的 1.1 万倍，请核对单位',
    '2018: public budget education expenditure 7,023.6 billion yuan, about 11,357 times that of 2017; please check the unit',
  ],
  [
    doubt({ value: 6.5e8, against: 1e8 }),
    '2018 年公共财政教育支出 6.5 亿元，约为 2017 年的 6.5 倍，请核对',
    '2018: public budget education expenditure 650 million yuan, about 6.5 times that of 2017; please check',
  ],
  [
    doubt({ value: 1e7, against: 1.2e8 }),
    '2018 年公共财政教育支出 1,000 万元，约为 2017 年的 12 分之一，请核对',
    '2018: public budget education expenditure 10 million yuan, about 1/12 of that of 2017; please check',
  ],
  // A thousandfold is the least that looks like another unit; ten thousand are told in 万, in Chinese.
  [
    doubt({ value: 1e8, against: 1e5 }),
    '2018 年公共财政教育支出 1 亿元，约为 2017 年的 1,000 倍，请核对单位',
    '2018: public budget education expenditure 100 million yuan, about 1,000 times that of 2017; please check the unit',
  ],
  [
    doubt({ value: 1e5, against: 1e8 }),
    '2018 年公共财政教育支出 10 万元，约为 2017 年的 1,000 分之一，请核对单位',
    '2018: public budget education expenditure 100,000 yuan, about 1/1,000 of that of 2017; please check the unit',
  ],
  [
    doubt({ value: 1e8, against: 1e4 }),
    '2018 年公共财政教育支出 1 亿元，约为 2017 年的 1 万倍，请核对单位',
    '2018: public budget education expenditure 100 million yuan, about 10,000 times that of 2017; please check the unit',
  ],
  // People are counted to the last, however many: what is compared is what stands in the file.
  [
    doubt({ ...ofSchool, kind: 'class-list', other: 'classes', value: 20_621, against: 2062 }),
    '第一小学 2018 年小学在校学生 20,621 人，班级台账合计 2,062 人，两者不符',
    'No. 1 Primary School, 2018, primary: students 20,621, but its class list adds up to 2,062',
  ],
  // What this release has no name for keeps its id.
  [
    doubt({ measure: 'later-measure', school: 'later-school', value: 50, against: 10 }),
    'later-school 2018 年later-measure 50 个，约为 2017 年的 5 倍，请核对',
    'later-school, 2018: later-measure 50, about 5 times that of 2017; please check',
  ],
])('%#', (one, chinese, inEnglish) => {
  expect(doubtWords(one, viewed)).toBe(chinese)
  expect(doubtWords(one, english)).toBe(inEnglish)
})

test('what is shown of a year, of a duty and of a school', () => {
  const wrong = smallView({
    years: [2017, 2018],
    schools: [...schools],
    rows: [
      { indicator: 'students', stage: 'primary', school: 'a', year: 2018, value: 400 },
      { indicator: 'staff', stage: 'primary', school: 'a', year: 2018, value: 20 },
      { indicator: 'full-time-teachers', stage: 'primary', school: 'a', year: 2018, value: 25 },
      { indicator: 'full-time-teachers', stage: 'primary', school: 'a', year: 2017, value: 25 },
      { indicator: 'staff', stage: 'primary', school: 'a', year: 2017, value: 20 },
      { indicator: 'education-expenditure', year: 2017, value: 100 },
      { indicator: 'education-expenditure', year: 2018, value: 900 },
    ],
  })
  const doubted = { ...wrong, assessments: assessCatalogue(wrong.district, wrong.standards, 2018) }
  const teachers = '第一小学 2018 年小学专任教师 25 人，多于教职工 20 人'
  const money = '2018 年公共财政教育支出 900 元，约为 2017 年的 9 倍，请核对'
  const all = doubtsShown(doubted)
  // What the district states comes first.
  expect(all.sentences).toEqual([money, teachers])
  expect(all.inOtherYears).toBe(1)
  expect(doubtsShown(doubted, { duty: 'teachers' }).sentences).toEqual([teachers])
  // Expenditure rose as it must (教育法 art. 55), by a number that is to be checked: one verdict rests on it, and on no other.
  expect(doubtsShown(doubted, { duty: 'funding' })).toEqual({ sentences: [money], verdicts: 1, inOtherYears: 0 })
  expect(all.verdicts).toBe(1)
  expect(doubtsShown(doubted, { duty: 'safety' })).toEqual({ sentences: [], verdicts: 0, inOtherYears: 0 })
  expect(doubtsShown(doubted, { school: 'a' })).toEqual({ sentences: [teachers], verdicts: 0, inOtherYears: 1 })
  expect(doubtsOf([wrong.district.observe('education-expenditure', { year: 2018 }), null], doubted)).toEqual([money])
  expect(doubtsShown(viewed)).toEqual({ sentences: [], verdicts: 0, inOtherYears: 0 })
})

test('a number is told once, however many statistics rest on it; what is not known to be doubtful says nothing', () => {
  const { district } = viewed
  const known = new Map([['x', doubt({ value: 6.5e8, against: 1e8 })]])
  const rests = (...doubts: readonly string[]) => ({ kind: 'value' as const, value: 1, status: 'reported' as const, sources: [], doubts })
  const sentences = doubtsOf([rests('x'), null, missing('not-collected'), rests('gone', 'x')], {
    district: { ...district, doubts: known },
    language: 'zh-CN',
  })
  expect(sentences).toEqual(['2018 年公共财政教育支出 6.5 亿元，约为 2017 年的 6.5 倍，请核对'])
})

test('what the district states comes before what its schools do, whatever the file has first', () => {
  const ofA = doubt({ ...ofSchool, id: 'a', kind: 'below-other', other: 'full-time-teachers', value: 3, against: 40 })
  const ofB = doubt({ ...ofSchool, id: 'b', school: 'b', kind: 'below-other', other: 'full-time-teachers', value: 4, against: 40 })
  const ofAll = doubt({ id: 'all', value: 6.5e8, against: 1e8 })
  const [first, second] = ['第一小学 2018 年小学在校学生 3 人，少于专任教师 40 人', 'b 2018 年小学在校学生 4 人，少于专任教师 40 人']
  const stated = '2018 年公共财政教育支出 6.5 亿元，约为 2017 年的 6.5 倍，请核对'
  const shownOf = (...doubts: readonly Doubt[]) =>
    doubtsShown({ ...viewed, district: { ...viewed.district, doubts: new Map(doubts.map((one) => [one.id, one])) } }).sentences
  expect(shownOf(ofA, ofAll, ofB)).toEqual([stated, first, second])
  expect(shownOf(ofAll, ofB, ofA)).toEqual([stated, second, first])
})

test('a duty shows what its verdicts rest on, though the number is of another duty', () => {
  // The ratio of posts is judged by a number of students that cannot be right.
  const wrong = smallView({
    years: [2018],
    schools: [...schools],
    rows: [
      { indicator: 'students', stage: 'primary', school: 'a', year: 2018, value: 3 },
      { indicator: 'staff', stage: 'primary', school: 'a', year: 2018, value: 20 },
      { indicator: 'full-time-teachers', stage: 'primary', school: 'a', year: 2018, value: 19 },
    ],
  })
  const doubted = { ...wrong, assessments: assessCatalogue(wrong.district, wrong.standards, 2018) }
  // Fewer students than teachers: a number of the schools' duty, which the ratio of teachers' posts is made of.
  const students = '第一小学 2018 年小学在校学生 3 人，少于专任教师 19 人'
  expect(doubtsShown(doubted, { duty: 'teachers' }).sentences).toContain(students)
  expect(doubtsShown(doubted, { duty: 'teachers' }).verdicts).toBeGreaterThan(0)
})
