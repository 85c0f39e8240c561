import { describe, expect, test } from 'vitest'
import { makeFinding } from '#findings/make-finding.ts'
import type { Finding } from '#findings/finding.ts'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import type { Indicator, Input } from '#indicators/indicator.ts'
import type { Language } from '#language/language.ts'
import type { Standard } from '#standards/standard.ts'
import { missing, type Statistic, type Status } from '#statistics/statistic.ts'
import { indicator } from '#test/indicators/measured.ts'
import { smallDistrict } from '#test/indicators/small-district.ts'
import { bookOf, sampleStandard } from '#test/standards/sample-standard.ts'

function value(number: number, status: Status = 'reported'): Statistic {
  return { kind: 'value', value: number, status, sources: [] }
}

interface Given {
  readonly standard?: Partial<Standard>
  readonly more?: Partial<Indicator>
  readonly inputs?: readonly Input[]
  readonly language?: Language
}

/** What is said in 2018 of a share that is to be at least 10 %, from its numbers by year. */
function tell(
  numbers: Readonly<Record<number, Statistic>>,
  { standard = {}, more = {}, inputs = [], language = 'zh-CN' }: Given = {},
): Finding {
  const held = sampleStandard('S', standard)
  const given: Indicator = {
    ...indicator('rotation-share'),
    unit: 'percent',
    direction: 'higher',
    standards: ['S'],
    measure: (_, year) => ({ statistic: numbers[year] ?? missing('not-collected'), inputs }),
    ...more,
  }
  const district = smallDistrict({ years: [2016, 2017, 2018] })
  const standards = bookOf(held)
  return makeFinding(assessIndicator(given, district, standards, 2018), { district, standards, language })
}

describe('which way it goes', () => {
  test.each<readonly [string, number, number, Finding['course']]>([
    ['a gap of 3 became one of 2', 7, 8, { direction: 'narrower', words: '比上年缩小 1 个百分点', isIllustrative: false }],
    ['a gap of 1 became one of 2', 9, 8, { direction: 'wider', words: '比上年扩大 1 个百分点', isIllustrative: false }],
    ['a gap stayed', 8, 8, { direction: 'same', words: '与上年持平', isIllustrative: false }],
    ['last year there was none', 12, 8, null],
    ['last year it was just met', 10, 8, { direction: 'wider', words: '比上年扩大 2 个百分点', isIllustrative: false }],
    ['what is met rose', 12, 13.5, { direction: 'none', words: '比上年升 1.5 个百分点', isIllustrative: false }],
    ['what is met fell', 14, 13, { direction: 'none', words: '比上年降 1 个百分点', isIllustrative: false }],
    ['what is met stayed', 13, 13, { direction: 'none', words: '与上年持平', isIllustrative: false }],
    ['what is met was not last year', 9, 12, { direction: 'none', words: '上年未达标', isIllustrative: false }],
  ])('%s', (_, before, now, course) => {
    expect(tell({ 2017: value(before), 2018: value(now) }).course).toEqual(course)
  })

  test('is not told without a number of last year', () => {
    expect(tell({ 2018: value(8) }).course).toBeNull()
    expect(tell({ 2018: value(12) }).course).toBeNull()
  })

  test('bears the mark of either number that was made up', () => {
    expect(tell({ 2017: value(7, 'illustrative'), 2018: value(8) }).course?.isIllustrative).toBe(true)
    expect(tell({ 2017: value(7), 2018: value(8, 'illustrative') }).course?.isIllustrative).toBe(true)
  })

  test('in English has its singular', () => {
    expect(tell({ 2017: value(7), 2018: value(8) }, { language: 'en' }).course?.words).toBe('narrowed by 1 point')
    expect(tell({ 2017: value(6), 2018: value(8) }, { language: 'en' }).course?.words).toBe('narrowed by 2 points')
  })
})

describe('how far it is', () => {
  test.each<readonly [Standard['operator'], number, string]>([
    ['>=', 8, '差 2 个百分点'],
    ['>=', 10, '正好达标'],
    ['>=', 12, '高 2 个百分点'],
    ['<=', 12, '超 2 个百分点'],
    ['<=', 10, '正好达标'],
    ['<=', 8, '余 2 个百分点'],
    ['>', 10, '须高于 10%'],
  ])('%s 10: %d', (operator, now, gap) => {
    expect(tell({ 2018: value(now) }, { standard: { operator } }).gap).toBe(gap)
  })

  test('is told in people of a class size and of a ratio', () => {
    const classes = { standard: { operator: '<=', value: 45 }, more: { unit: 'students-per-class' } } as const
    expect(tell({ 2018: value(47) }, classes).gap).toBe('超 2 人')
    expect(tell({ 2018: value(46) }, { ...classes, language: 'en' }).gap).toBe('1 student over')
    const ratio = { standard: { operator: '<=', value: 19 }, more: { unit: 'students-per-staff' } } as const
    expect(tell({ 2018: value(21.5) }, ratio).gap).toBe('超 2.5 名')
  })
})

describe('what it is held against', () => {
  const rising = (operator: 'increasing' | 'not-decreasing') => ({ standard: { operator, value: null } }) as const

  test('last year’s number, if it is known, else that it has to rise, or not to fall', () => {
    expect(tell({ 2017: value(7), 2018: value(8) }, rising('increasing')).limit).toBe('> 7%（上年）')
    expect(tell({ 2018: value(8) }, rising('increasing')).limit).toBe('须高于上年')
    expect(tell({ 2018: value(8) }, rising('not-decreasing')).limit).toBe('不低于上年')
  })

  test('a reference by its name where its number is not known', () => {
    const reference = { zh: '当地公务员平均工资水平', en: 'local civil servants' }
    const held = {
      standard: { value: null, reference },
      more: { measureReference: () => ({ statistic: missing('withheld'), inputs: [] }) },
    }
    expect(tell({ 2018: value(8) }, held).limit).toBe('≥ 当地公务员平均工资水平')
  })

  test.each<readonly [Standard['evidence'], string | null, boolean]>([
    [{ document: 'confirmed', clause: 'confirmed' }, '第七条', false],
    [{ document: 'unconfirmed', clause: 'confirmed' }, '第七条', true],
    [{ document: 'confirmed', clause: 'unconfirmed' }, '第七条', true],
    // Without a clause there is none to confirm.
    [{ document: 'confirmed', clause: 'unconfirmed' }, null, false],
  ])('a rule with evidence %j, clause %s', (evidence, clause, isUnconfirmed) => {
    expect(tell({ 2018: value(8) }, { standard: { evidence, clause } }).rule?.isUnconfirmed).toBe(isUnconfirmed)
  })
})

describe('what it takes', () => {
  const persons = (part: Statistic, whole: Statistic): readonly Input[] => [
    { name: { zh: '部分', en: 'part' }, unit: 'person', statistic: part },
    { name: { zh: '全部', en: 'whole' }, unit: 'person', statistic: whole },
  ]
  const need = (part: Statistic, whole: Statistic, more: Given = {}) =>
    tell({ 2018: value(8) }, { standard: { value: 85 }, inputs: persons(part, whole), ...more }).need

  test.each([
    // 85 % of 200 are 170, of 201 170.85, of 20 17: whole persons, and no hair's breadth more.
    [160, 200, '再增 10 人'],
    [160, 201, '再增 11 人'],
    [16, 20, '再增 1 人'],
  ])('%d of %d people', (part, whole, words) => {
    expect(need(value(part), value(whole))).toBe(words)
  })

  test('cannot be said where a number is missing, where people are no part of people, or where fewer would do', () => {
    expect(need(missing('withheld'), value(200))).toBeNull()
    expect(need(value(160), missing('withheld'))).toBeNull()
    expect(need(value(160), value(200), { more: { unit: 'coefficient' } })).toBeNull()
    const rooms = persons(value(160), value(200)).map((input) => ({ ...input, unit: 'room' as const }))
    expect(need(value(160), value(200), { inputs: rooms })).toBeNull()
    expect(need(value(160), value(200), { inputs: rooms.slice(0, 1) })).toBeNull()
    expect(tell({ 2018: value(12) }, { standard: { operator: '<=' }, inputs: persons(value(12), value(100)) }).need).toBeNull()
  })

  test('is not said of what is met', () => {
    expect(tell({ 2018: value(12) }, { inputs: persons(value(12), value(100)) }).need).toBeNull()
  })
})

describe('who is behind a share', () => {
  const of = (part: Statistic, whole: Statistic, unit: Input['unit'] = 'person', wholeUnit = unit): readonly Input[] => [
    { name: { zh: '部分', en: 'part' }, unit, statistic: part },
    { name: { zh: '全部', en: 'whole' }, unit: wholeUnit, statistic: whole },
  ]
  const who = (inputs: readonly Input[], more: Given = {}) => tell({ 2018: value(8) }, { inputs, ...more }).who

  test('so many of so many', () => {
    expect(who(of(value(7), value(36)))).toEqual({ names: '36 人中 7 人', extent: null, to: null })
    expect(who(of(value(7), value(36), 'school'), { language: 'en' })).toMatchObject({ extent: null, to: null })
  })

  test.each<readonly [string, readonly Input[], Given]>([
    ['is nobody where the part is not known', of(missing('withheld'), value(36)), {}],
    ['nor where the whole is not', of(value(7), missing('withheld')), {}],
    ['nor of what is no share', of(value(7), value(36)), { more: { unit: 'coefficient' } }],
    ['nor of money', of(value(7), value(36), 'yuan'), {}],
    ['nor of two kinds of things', of(value(7), value(36), 'person', 'school'), {}],
    ['nor of one number', of(value(7), value(36)).slice(0, 1), {}],
    ['nor of three', [...of(value(7), value(36)), ...of(value(7), value(36)).slice(0, 1)], {}],
  ])('%s', (_, inputs, more) => {
    expect(who(inputs, more)).toBeNull()
  })

  test('is not asked of what is met', () => {
    expect(tell({ 2018: value(12) }, { inputs: of(value(7), value(36)) }).who).toBeNull()
  })
})

describe('in its unit', () => {
  test('a class size and a share have their singular in English, other things their own word', () => {
    const classes = { standard: { operator: '<=', value: 45 }, more: { unit: 'students-per-class' }, language: 'en' } as const
    expect(tell({ 2018: value(47) }, classes).gap).toBe('2 students over')
    const rooms = { standard: { value: 10 }, more: { unit: 'room' }, language: 'en' } as const
    expect(tell({ 2018: value(8) }, rooms).gap).toBe('2 rooms short')
    expect(tell({ 2018: value(8) }, { ...rooms, language: 'zh-CN' }).gap).toBe('差 2 间')
  })

  test('what is short of money for a student or a year says of what; what is above it is money', () => {
    const pay = { standard: { value: 600 }, more: { unit: 'yuan-per-student-year' } } as const
    expect(tell({ 2018: value(500) }, pay)).toMatchObject({ value: '500 元/生·年', limit: '≥ 600', gap: '差 100 元/生·年' })
    expect(tell({ 2018: value(1_000) }, pay).gap).toBe('高 400 元')
    expect(tell({ 2018: value(600) }, pay).gap).toBe('正好达标')
  })

  test('a change of a sum is told in the scale of the change', () => {
    const sum = { standard: { value: 100 }, more: { unit: 'yuan' } } as const
    expect(tell({ 2017: value(500_000_000), 2018: value(500_050_000) }, sum).course?.words).toBe('比上年升 5 万元')
  })

  test('a number that is not known is told with its reason, and its limit with the unit', () => {
    expect(tell({ 2018: missing('withheld') }, { standard: { value: 45 }, more: { unit: 'students-per-class' } })).toMatchObject({
      value: '未公开',
      limit: '≥ 45 人/班',
      gap: null,
      need: null,
    })
  })
})

describe('a limit', () => {
  test('of growth is zero, not last year', () => {
    const growth = {
      standard: { operator: 'increasing', value: null },
      more: { measureReference: () => ({ statistic: value(0), inputs: [] }) },
    } as const
    expect(tell({ 2017: value(4), 2018: value(5) }, growth).limit).toBe('> 0%')
  })

  test('that nobody knows says so', () => {
    expect(tell({ 2018: value(8) }, { standard: { value: null } }).limit).toBe('参照数未知')
  })
})
