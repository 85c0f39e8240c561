import { describe, expect, test } from 'vitest'
import { defineIndicators } from '#indicators/building/define-indicators.ts'
import { growth } from '#indicators/building/growth.ts'
import { namedMeasure } from '#indicators/building/named-measure.ts'
import { observedDefinitions } from '#indicators/building/observed-definitions.ts'
import { observedIndicators } from '#indicators/building/observed-indicators.ts'
import { observedInput } from '#indicators/building/observed-input.ts'
import { oncePerYear } from '#indicators/building/once-per-year.ts'
import { perStudent } from '#indicators/building/per-student.ts'
import { preferStated } from '#indicators/building/prefer-stated.ts'
import { share } from '#indicators/building/share.ts'
import { shareOfClasses } from '#indicators/classes/share-of-classes.ts'
import { nothing } from '#indicators/funding/nothing.ts'
import type { Input } from '#indicators/indicator.ts'
import { enrolledChildren } from '#indicators/preschool/enrolled-children.ts'
import { measures } from '#statistics/measures/measures.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import { school, smallDistrict } from '../small-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

const words = { zh: '数', en: 'Number' } as const

function value(number: number, status: 'reported' | 'illustrative' = 'reported', source = 'book'): Statistic {
  return { kind: 'value', value: number, status, sources: [source] }
}

function input(statistic: Statistic): Input {
  return { name: words, unit: 'person', statistic }
}

describe('what is computed', () => {
  test('is as weak as its inputs and cites all their sources', () => {
    expect(share(input(value(1)), input(value(4, 'illustrative', 'made up'))).statistic).toEqual({
      kind: 'value',
      value: 25,
      status: 'illustrative',
      sources: ['book', 'made up'],
    })
  })

  test('keeps its inputs, so that its arithmetic can be shown', () => {
    const [part, whole] = [input(value(63)), input(value(1_500))]
    expect(perStudent(part, whole, 100)).toMatchObject({ statistic: { value: 4.2 }, inputs: [part, whole] })
  })

  test.each([
    [share(input(missing('withheld')), input(value(1))), 'withheld'],
    [share(input(value(1)), input(value(0))), 'not-applicable'],
    [perStudent(input(value(1)), input(missing('not-collected')), 1), 'not-collected'],
  ])('is missing for a reason', ({ statistic }, reason) => {
    expect(statistic).toMatchObject({ kind: 'missing', reason })
  })
})

describe('a stated number', () => {
  const computed = { statistic: value(5, 'illustrative'), inputs: [input(value(5))] }

  test('goes before the computed one, which stays beside it to check it by', () => {
    expect(preferStated(value(4), computed)).toEqual({ statistic: value(4), inputs: [], isStated: true, computed })
    const unknown = { statistic: missing('not-collected'), inputs: [] }
    expect(preferStated(value(4), unknown)).toEqual({ statistic: value(4), inputs: [], isStated: true })
  })

  test('that is withheld marks the computed one as standing in', () => {
    expect(preferStated(missing('withheld'), computed).statistic).toMatchObject({ value: 5, withheldInSource: true })
  })

  test('that was not collected leaves the computed one, or the reason why there is none', () => {
    expect(preferStated(missing('not-collected'), computed)).toBe(computed)
    const none = { statistic: missing('withheld'), inputs: [] }
    expect(preferStated(missing('not-collected'), none).statistic).toMatchObject({ reason: 'withheld' })
    expect(preferStated(missing('withheld'), { statistic: missing('not-collected'), inputs: [] }).statistic).toMatchObject({
      reason: 'withheld',
    })
  })
})

describe('growth', () => {
  const rows = [2016, 2017].map((year, index) => ({ indicator: 'recurrent-revenue', year, value: 200 + 50 * index }))
  const district = smallDistrict({ years: [2016, 2017, 2018], rows })
  const ofYear = (year: number) => observedInput(district, 'recurrent-revenue', { year })

  test('is in percent of the year before', () => {
    const found = growth(district, 2017, ofYear)
    expect(found.statistic).toMatchObject({ value: 25 })
    expect(found.inputs.map(({ name }) => name.en)).toEqual(['Recurrent fiscal revenue, 2017', 'Recurrent fiscal revenue, 2016'])
  })

  test('is not collected for the first year, after a gap in the years, and without a number', () => {
    expect(growth(district, 2016, ofYear).statistic).toMatchObject({ reason: 'not-collected' })
    expect(growth(district, 2018, ofYear).statistic).toMatchObject({ reason: 'not-collected' })
    expect(growth(smallDistrict({ years: [2015, 2017] }), 2017, ofYear).statistic).toMatchObject({ reason: 'not-collected' })
    // The number that is lacking has a name: last year's.
    expect(growth(district, 2016, ofYear).inputs.map(({ name, statistic }) => [name.zh, statistic.kind])).toEqual([
      ['2016 年财政经常性收入', 'value'],
      ['2015 年财政经常性收入', 'missing'],
    ])
  })
})

test('classes are counted from the lists of compulsory education', () => {
  const of = (stage: 'primary' | 'junior' | 'senior', students: number) => ({ school: 'a', stage, year: 2018, grade: 1, students })
  const district = smallDistrict({
    years: [2018],
    schools: [school('a')],
    classes: [of('primary', 40), of('junior', 60), of('senior', 60)],
  })
  // One of two: 50 %; the senior class is counted apart, one of one.
  expect(shareOfClasses(district, 2018, ['primary', 'junior'], words, 56).statistic).toMatchObject({ value: 50 })
  expect(shareOfClasses(district, 2018, ['senior'], words, 56).statistic).toMatchObject({ value: 100 })
  const withoutSenior = smallDistrict({ years: [2018], schools: [school('a')] })
  expect(shareOfClasses(withoutSenior, 2018, ['senior'], words, 56).statistic).toMatchObject({ reason: 'not-applicable' })
  expect(shareOfClasses(smallDistrict({ years: [2018] }), 2018, ['senior'], words, 56).statistic).toMatchObject({ reason: 'not-collected' })
})

test('children enrolled are those in public and in private kindergartens', () => {
  const rows = [
    { indicator: 'public-kindergarten-children', year: 2018, value: 40 },
    { indicator: 'private-kindergarten-children', year: 2018, value: 60 },
  ]
  expect(enrolledChildren(smallDistrict({ years: [2018], rows }), 2018).statistic).toMatchObject({ value: 100 })
})

test('nothing is zero and comes from no source', () => {
  expect(nothing()).toEqual({ statistic: { kind: 'value', value: 0, status: 'reported', sources: [] }, inputs: [] })
})

describe('observed indicators', () => {
  test('are one a stage, with the stage in the name, and a total where asked for', () => {
    const found = observedIndicators('students', { total: true })
    expect(found.map(({ id }) => id)).toEqual([
      'students',
      'students-kindergarten',
      'students-primary',
      'students-junior',
      'students-senior',
    ])
    expect(found[2]).toMatchObject({ name: { zh: '小学在校学生', en: 'Students, primary' }, family: 'students', stage: 'primary' })
  })

  test('are told school by school where schools report them', () => {
    const rows = [{ indicator: 'students', year: 2018, school: 'a', stage: 'primary' as const, value: 300 }]
    const district = smallDistrict({ years: [2018], schools: [school('a')], rows })
    expect(observedIndicators('students')[1]?.measureSchools?.(district, 2018, shippedStandards)).toMatchObject([
      { school: 'a', statistic: { value: 300 } },
    ])
    expect(observedIndicators('rotation-completed')[0]).not.toHaveProperty('measureSchools')
  })

  test('of a measure that does not exist are a mistake in the program', () => {
    expect(() => observedIndicators('no-such-measure')).toThrow('no-such-measure')
    expect(() => namedMeasure('no-such-measure')).toThrow(RangeError)
  })

  test('have definitions only for measures that exist', () => {
    expect([...observedDefinitions.keys()].filter((id) => !measures.has(id))).toEqual([])
  })
})

test('what an indicator measures is computed once a district and year', () => {
  let computed = 0
  const [one] = defineIndicators({
    family: 'counted',
    duty: 'party',
    stages: [null],
    name: words,
    definition: words,
    formula: words,
    unit: 'item',
    direction: 'neither',
    level: 'district',
    measure: () => {
      computed += 1
      return { statistic: value(computed), inputs: [] }
    },
  })
  const [here, there] = [smallDistrict({ years: [2018] }), smallDistrict({ years: [2018] })]
  expect(one?.measure(here, 2018, shippedStandards)).toBe(one?.measure(here, 2018, shippedStandards))
  expect(one?.measure(here, 2017, shippedStandards)).not.toBe(one?.measure(here, 2018, shippedStandards))
  expect(one?.measure(there, 2018, shippedStandards)).not.toBe(one?.measure(here, 2018, shippedStandards))
  expect(computed).toBe(3)
})

test('what is computed as undefined is also computed once', () => {
  let computed = 0
  const compute = oncePerYear(() => {
    computed += 1
    return undefined
  })
  const district = smallDistrict({ years: [2018] })
  expect([compute(district, 2018), compute(district, 2018), computed]).toEqual([undefined, undefined, 1])
})

describe('an observed indicator', () => {
  const district = smallDistrict({
    years: [2018],
    schools: [school('a')],
    rows: [
      { indicator: 'students', year: 2018, school: 'a', stage: 'primary', value: 300 },
      { indicator: 'rotation-completed', year: 2018, value: 36 },
    ],
  })

  test('is the number of its stage, stated and not computed', () => {
    const [, primary, junior] = observedIndicators('students')
    const own = primary?.measure(district, 2018, shippedStandards)
    expect(own).toMatchObject({ statistic: { kind: 'value', value: 300 }, isStated: true })
    expect(own?.inputs).toEqual([])
    expect(junior?.measure(district, 2018, shippedStandards).statistic.kind).toBe('missing')
    expect(observedIndicators('rotation-completed')[0]?.measure(district, 2018, shippedStandards).statistic).toMatchObject({ value: 36 })
  })

  test('says whose count it is: that of the schools, or of the source', () => {
    expect(observedIndicators('students')[0]?.formula.zh).toContain('各校数字之和')
    expect(observedIndicators('rotation-completed')[0]?.formula.zh).toBe('来源所列数字，不作计算')
  })

  test('has the definition given for it, else says that the source counts it', () => {
    const [defined = ''] = observedDefinitions.keys()
    expect(observedIndicators(defined)[0]?.definition).toEqual(observedDefinitions.get(defined))
    const plain = [...measures.keys()].find((id) => !observedDefinitions.has(id)) ?? ''
    expect(observedIndicators(plain)[0]?.definition.zh).toContain('，以来源所列为准')
  })

  test('has the names of stages and the standards that it is given, and no others', () => {
    const stageNames = { primary: { zh: '小学生', en: 'Pupils' } }
    const [, named, other] = observedIndicators('students', { stageNames, standards: ['S'] })
    expect([named?.name.zh, other?.name.zh]).toEqual(['小学生', '初中在校学生'])
    expect(named?.standards).toEqual(['S'])
    expect(observedIndicators('students')[1]).toMatchObject({ standards: [], name: { zh: '小学在校学生' } })
  })
})

test('a stated number has the computed one beside it only where that is a number with inputs', () => {
  const stated = { kind: 'value', value: 5, status: 'reported', sources: [] } as const
  const part = { name: { zh: '甲', en: 'A' }, unit: 'item', statistic: stated } as const
  const none = { kind: 'missing', reason: 'withheld', sources: [] } as const
  expect(preferStated(stated, { statistic: none, inputs: [part] })).toEqual({ statistic: stated, inputs: [], isStated: true })
  expect(preferStated(stated, { statistic: stated, inputs: [] })).toEqual({ statistic: stated, inputs: [], isStated: true })
  expect(preferStated(stated, { statistic: stated, inputs: [part] }).computed?.inputs).toEqual([part])
  const notReported = { kind: 'missing', reason: 'not-reported', sources: [] } as const
  expect(preferStated(notReported, { statistic: none, inputs: [] }).statistic).toBe(none)
})

test('what one school is called goes along, where it has a name of its own', () => {
  const plain = {
    family: 'f',
    duty: 'funding',
    stages: [null],
    name: words,
    definition: words,
    formula: words,
    unit: 'item',
    direction: 'neither',
    level: 'district',
    measure: () => nothing(),
  } as const
  expect(defineIndicators(plain)[0]).not.toHaveProperty('schoolName')
  expect(defineIndicators(plain)[0]).not.toHaveProperty('measureReference')
  expect(defineIndicators(plain)[0]?.standards).toEqual([])
  const more = defineIndicators({ ...plain, schoolName: { zh: '规模', en: 'Size' }, measureReference: () => nothing() })
  expect(more[0]).toMatchObject({ schoolName: { zh: '规模' } })
  expect(more[0]?.measureReference?.(smallDistrict({ years: [2018] }), 2018)).toEqual(nothing())
})
