import { describe, expect, test } from 'vitest'
import type { Place } from '#statistics/district-statistics.ts'
import { districtStatistics, reportedOnly } from '#statistics/index-district.ts'
import { missing, type Statistic, type Value } from '#statistics/statistic.ts'
import { samplePackage, type SampleRow } from './sample-package.ts'
import { packageWithRecords } from './sample-records.ts'

const reported = { status: 'reported', sources: ['report'] } as const
const illustrative = { status: 'illustrative', sources: ['made-up'] } as const
const both = { status: 'illustrative', sources: ['report', 'made-up'] } as const

type Mark = Pick<Value, 'status' | 'sources'>

function value(number: number, mark: Mark, more: Partial<Value> = {}): Statistic {
  return { kind: 'value', value: number, ...mark, ...more }
}

type Case = readonly [name: string, rows: readonly SampleRow[], measure: string, place: Place, all: Statistic, onlyReported: Statistic]

const none = missing('not-collected')
const unreported = missing('not-reported')
const old: SampleRow = { school: 'old', stage: 'primary' }
const nine: SampleRow = { school: 'nine', stage: 'primary' }
const made: SampleRow = { status: 'illustrative' }
const gap: SampleRow = { value: null, reason: 'withheld' }
const withheld = missing('withheld', ['report'])

/** In 2017 "old" and "nine" teach primary, in 2018 "new" as well; only "nine" teaches junior, only "garden" kindergarten. */
const cases: readonly Case[] = [
  // What is stated at one place.
  ['nothing is stated', [], 'kindergartens', { year: 2018 }, none, unreported],
  [
    'a reported number',
    [{ indicator: 'kindergartens', value: 22 }],
    'kindergartens',
    { year: 2018 },
    value(22, reported),
    value(22, reported),
  ],
  [
    'its mark and range',
    [{ indicator: 'kindergartens', value: 3, upper: 7, qualifier: '约' }],
    'kindergartens',
    { year: 2018 },
    value(3, reported, { upper: 7, qualifier: '约' }),
    value(3, reported, { upper: 7, qualifier: '约' }),
  ],
  ['another year', [{ indicator: 'kindergartens', value: 22, year: 2017 }], 'kindergartens', { year: 2018 }, none, unreported],
  [
    'an illustrative number',
    [{ indicator: 'kindergartens', value: 20, ...made }],
    'kindergartens',
    { year: 2018 },
    value(20, illustrative),
    unreported,
  ],
  [
    'both: the reported one counts',
    [
      { indicator: 'kindergartens', value: 20, ...made },
      { indicator: 'kindergartens', value: 22 },
    ],
    'kindergartens',
    { year: 2018 },
    value(22, reported),
    value(22, reported),
  ],
  ['withheld', [{ indicator: 'kindergartens', ...gap }], 'kindergartens', { year: 2018 }, withheld, withheld],
  [
    'withheld, illustrated',
    [
      { indicator: 'kindergartens', ...gap },
      { indicator: 'kindergartens', value: 20, ...made },
    ],
    'kindergartens',
    { year: 2018 },
    value(20, illustrative, { withheldInSource: true }),
    withheld,
  ],
  [
    'not collected, illustrated',
    [
      { indicator: 'kindergartens', value: null, reason: 'not-collected' },
      { indicator: 'kindergartens', value: 20, ...made },
    ],
    'kindergartens',
    { year: 2018 },
    value(20, illustrative),
    missing('not-collected', ['report']),
  ],
  [
    'withheld in one section, stated in the next',
    [
      { indicator: 'kindergartens', ...gap },
      { indicator: 'kindergartens', value: 22 },
    ],
    'kindergartens',
    { year: 2018 },
    value(22, reported),
    value(22, reported),
  ],
  [
    'the same, stated first',
    [
      { indicator: 'kindergartens', value: 22 },
      { indicator: 'kindergartens', ...gap },
    ],
    'kindergartens',
    { year: 2018 },
    value(22, reported),
    value(22, reported),
  ],
  [
    'an illustrative gap',
    [{ indicator: 'kindergartens', ...gap, ...made }],
    'kindergartens',
    { year: 2018 },
    missing('withheld', ['made-up']),
    unreported,
  ],
  ['a year outside the package', [], 'kindergartens', { year: 2030 }, none, unreported],
  [
    'zero is a number',
    [{ indicator: 'super-sized-classes', value: 0 }],
    'super-sized-classes',
    { year: 2018 },
    value(0, reported),
    value(0, reported),
  ],
  // District measures are not summed, and have the stages that they have.
  [
    'stages do not add up for a district measure',
    [{ indicator: 'new-places', stage: 'primary', value: 90 }],
    'new-places',
    { year: 2018 },
    none,
    unreported,
  ],
  [
    'a stage of a district measure',
    [{ indicator: 'new-places', stage: 'primary', value: 90 }],
    'new-places',
    { year: 2018, stage: 'primary' },
    value(90, reported),
    value(90, reported),
  ],
  [
    'a stage that a measure does not have',
    [],
    'kindergartens',
    { year: 2018, stage: 'primary' },
    missing('not-applicable'),
    missing('not-applicable'),
  ],
  [
    'a district measure of a school',
    [],
    'kindergartens',
    { year: 2018, school: 'old' },
    missing('not-applicable'),
    missing('not-applicable'),
  ],
  // One school.
  [
    'a school’s stage',
    [{ ...nine, stage: 'junior', value: 300 }],
    'students',
    { year: 2018, stage: 'junior', school: 'nine' },
    value(300, reported),
    value(300, reported),
  ],
  [
    'a school over its stages',
    [
      { ...nine, value: 200 },
      { ...nine, stage: 'junior', value: 300, ...made },
    ],
    'students',
    { year: 2018, school: 'nine' },
    value(500, both),
    unreported,
  ],
  [
    'a school of one stage keeps the mark',
    [{ ...old, value: 200, qualifier: '余' }],
    'students',
    { year: 2018, school: 'old' },
    value(200, reported, { qualifier: '余' }),
    value(200, reported, { qualifier: '余' }),
  ],
  [
    'a stage that a school does not teach',
    [],
    'students',
    { year: 2018, stage: 'junior', school: 'old' },
    missing('not-applicable'),
    missing('not-applicable'),
  ],
  ['a school before it opened', [], 'students', { year: 2017, school: 'new' }, missing('not-applicable'), missing('not-applicable')],
  ['a school that no one knows', [], 'students', { year: 2018, school: 'other' }, none, unreported],
  ['a kindergarten’s boarders', [], 'boarders', { year: 2018, school: 'garden' }, missing('not-applicable'), missing('not-applicable')],
  // The district as the sum of its schools.
  [
    'all open schools of the stage',
    [
      { ...old, year: 2017, value: 100 },
      { ...nine, year: 2017, value: 50 },
    ],
    'students',
    { year: 2017, stage: 'primary' },
    value(150, reported),
    value(150, reported),
  ],
  [
    'private schools count, and one without a row makes the sum unknown',
    [
      { ...old, value: 100 },
      { ...nine, value: 50 },
    ],
    'students',
    { year: 2018, stage: 'primary' },
    none,
    unreported,
  ],
  [
    'one illustrative school makes the sum illustrative',
    [
      { ...old, value: 100 },
      { ...nine, value: 50 },
      { ...old, school: 'new', value: 25, ...made },
    ],
    'students',
    { year: 2018, stage: 'primary' },
    value(175, both),
    unreported,
  ],
  [
    'a school that withholds',
    [
      { ...old, year: 2017, value: 100 },
      { ...nine, year: 2017, ...gap },
    ],
    'students',
    { year: 2017, stage: 'primary' },
    withheld,
    withheld,
  ],
  [
    'a school to which it does not apply is passed over',
    [
      { ...old, year: 2017, value: 100 },
      { ...nine, year: 2017, value: null, reason: 'not-applicable' },
    ],
    'students',
    { year: 2017, stage: 'primary' },
    value(100, reported),
    value(100, reported),
  ],
  [
    'the only school left keeps its mark',
    [
      { ...old, year: 2017, value: 100, qualifier: '余' },
      { ...nine, year: 2017, value: null, reason: 'not-applicable' },
    ],
    'students',
    { year: 2017, stage: 'primary' },
    value(100, reported, { qualifier: '余' }),
    value(100, reported, { qualifier: '余' }),
  ],
  [
    'a sum that applies to no school is not 0',
    [
      { ...old, year: 2017, value: null, reason: 'not-applicable' },
      { ...nine, year: 2017, value: null, reason: 'not-applicable' },
    ],
    'students',
    { year: 2017, stage: 'primary' },
    missing('not-applicable', ['report']),
    missing('not-applicable', ['report']),
  ],
  ['no school of the stage', [], 'students', { year: 2018, stage: 'senior' }, missing('not-applicable'), missing('not-applicable')],
  [
    'a stated total stands, whatever the schools say',
    [
      { ...old, year: 2017, value: 100 },
      { ...nine, year: 2017, value: 50 },
      { stage: 'primary', year: 2017, value: 160, qualifier: '余' },
    ],
    'students',
    { year: 2017, stage: 'primary' },
    value(160, reported, { qualifier: '余' }),
    value(160, reported, { qualifier: '余' }),
  ],
  [
    'a withheld total gives way to the sum, which says so',
    [
      { ...old, year: 2017, value: 100, ...made },
      { ...nine, year: 2017, value: 50 },
      { stage: 'primary', year: 2017, ...gap },
    ],
    'students',
    { year: 2017, stage: 'primary' },
    value(150, { status: 'illustrative', sources: ['made-up', 'report'] }, { withheldInSource: true }),
    withheld,
  ],
  [
    'a range adds up to a range',
    [
      { ...old, year: 2017, value: 100, upper: 120 },
      { ...nine, year: 2017, value: 50 },
    ],
    'students',
    { year: 2017, stage: 'primary' },
    value(150, reported, { upper: 170 }),
    value(150, reported, { upper: 170 }),
  ],
  // All stages.
  [
    'all stages, those without a school passed over',
    [
      { ...old, year: 2017, value: 100 },
      { ...nine, year: 2017, value: 50 },
      { ...nine, stage: 'junior', year: 2017, value: 30 },
      { school: 'garden', stage: 'kindergarten', year: 2017, value: 20 },
    ],
    'students',
    { year: 2017 },
    value(200, reported),
    value(200, reported),
  ],
  [
    'the private kindergarten is not collected, so neither is the whole',
    [
      { ...old, year: 2017, value: 100 },
      { ...nine, year: 2017, value: 50 },
      { ...nine, stage: 'junior', year: 2017, value: 30 },
    ],
    'students',
    { year: 2017 },
    none,
    unreported,
  ],
  [
    'stated stages add up with summed ones',
    [
      { indicator: 'boarders', stage: 'primary', year: 2017, value: 160 },
      { indicator: 'boarders', ...nine, stage: 'junior', year: 2017, value: 30 },
    ],
    'boarders',
    { year: 2017 },
    value(190, reported),
    value(190, reported),
  ],
]

describe('the number of a measure at a place', () => {
  test.each(cases)('%s', (_name, rows, measure, place, all, onlyReported) => {
    const district = districtStatistics(samplePackage(rows))
    expect(district.observe(measure, place)).toEqual(all)
    expect(reportedOnly(district).observe(measure, place)).toEqual(onlyReported)
  })

  test('a measure that does not exist is a mistake in the program', () => {
    expect(() => districtStatistics(samplePackage()).observe('pupils', { year: 2018 })).toThrow('There is no measure "pupils"')
  })
})

describe('the schools of a stage in a year', () => {
  test.each([
    ['primary', 2017, ['old', 'nine']],
    ['primary', 2018, ['old', 'nine', 'new']],
    ['junior', 2018, ['nine']],
    ['senior', 2018, []],
    [null, 2017, ['old', 'nine', 'garden']],
    [null, 2018, ['old', 'nine', 'new', 'garden']],
  ] as const)('%s, %d', (stage, year, ids) => {
    const district = districtStatistics(samplePackage())
    expect(district.schoolsOf(stage, year).map(({ id }) => id)).toEqual(ids)
    expect(reportedOnly(district).schoolsOf(stage, year)).toEqual(district.schoolsOf(stage, year))
  })
})

describe('classes', () => {
  const classes = [
    { name: 'a', students: 45 },
    { name: 'b', students: 55, status: 'illustrative' },
    { name: 'c', students: 50, school: 'nine', stage: 'junior' },
    { name: 'd', year: 2017 },
  ] as const

  test.each([
    [2018, undefined, ['a', 'b', 'c'], ['a', 'c']],
    [2018, 'primary', ['a', 'b'], ['a']],
    [2018, 'senior', [], []],
    [2017, undefined, ['d'], ['d']],
    [2016, undefined, [], []],
  ] as const)('%d, %s', (year, stage, all, onlyReported) => {
    const district = districtStatistics(samplePackage([], classes))
    expect(district.classes(year, stage).map(({ name }) => name)).toEqual(all)
    expect(
      reportedOnly(district)
        .classes(year, stage)
        .map(({ name }) => name),
    ).toEqual(onlyReported)
  })

  test('are whole records', () => {
    const [first] = districtStatistics(samplePackage([], classes)).classes(2018)
    expect(first).toEqual({
      school: 'old',
      stage: 'primary',
      year: 2018,
      grade: 1,
      name: 'a',
      students: 45,
      status: 'reported',
      source: 'report',
    })
  })
})

describe('a district without what is illustrative', () => {
  const district = districtStatistics(packageWithRecords())
  const part = reportedOnly(district)

  test('is the same object each time, and its own reported part', () => {
    expect(reportedOnly(district)).toBe(part)
    expect(reportedOnly(part)).toBe(part)
    expect([district.reportedOnly, part.reportedOnly]).toEqual([false, true])
  })

  test('keeps the register and the years', () => {
    expect([part.schools, part.years]).toEqual([district.schools, district.years])
  })

  test('keeps reported records only, and of them reported figures only', () => {
    const { projects, trainings, recruitments, policies, honours, plans, narrative } = part.package
    const ids = [projects, trainings, recruitments, policies, honours, plans, narrative].map((records) => records.map(({ id }) => id))
    expect(ids).toEqual([['hall'], ['summer'], ['open'], ['rule'], ['prize'], ['next'], ['said']])
    expect(projects[0]?.figures.map((figure) => figure.value)).toEqual([9])
    expect(plans[0]?.figures).toEqual([])
  })

  test('says of a record’s own made-up number that it was not collected', () => {
    expect(part.package.trainings[0]?.participants).toMatchObject({ value: null, reason: 'not-collected' })
    expect(part.package.recruitments[0]?.persons).toMatchObject({ value: 60, upper: 70 })
  })

  test('leaves the whole district as it was', () => {
    expect(district.package).toEqual(packageWithRecords())
  })
})
