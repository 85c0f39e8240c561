import { pathInWords } from '#statistics/parsing/problem-path.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultAdvice } from '#data/words/fault-words.ts'
import { parseDistrictPackage } from '#statistics/parse-district-package.ts'
import type { Problem } from '#statistics/parsing/problem.ts'
import { leaves, put } from './put.ts'
import { observationColumns, samplePackage, sampleSchools, type SampleClass, type SampleRow } from './sample-package.ts'
import { packageWithRecords } from './sample-records.ts'

function problemsOf(json: unknown): readonly Problem[] {
  const result = parseDistrictPackage(json)
  if (result.kind === 'parsed') return []
  if (result.refusal.kind !== 'invalid') throw new Error(`refused as ${result.refusal.kind}`)
  return result.refusal.problems
}

/** Path, received value and English wish of each problem. */
function brief(problems: readonly Problem[]): readonly (readonly [string, string | null, string])[] {
  return problems.map(({ path, received, fault }) => [pathInWords(path), received, faultAdvice(fault).wanted.en] as const)
}

const whole = packageWithRecords()

describe('a right package', () => {
  test('is passed on as it is', () => {
    expect(parseDistrictPackage(structuredClone(whole))).toEqual({ kind: 'parsed', content: whole })
  })

  test('may have columns as a dictionary with codes', () => {
    const coded = put(whole, 'observations.indicator', { dictionary: ['staff', 'students'], codes: [1, 0] })
    expect(problemsOf(coded)).toEqual([])
  })

  test('may have no rows at all', () => {
    expect(problemsOf(samplePackage())).toEqual([])
  })
})

describe('another kind or version of file is refused before anything else is looked at', () => {
  test.each([
    [null, { kind: 'wrong-format', received: 'null', wanted: 'duty-board/district' }],
    [[1, 2], { kind: 'wrong-format', received: '[…]', wanted: 'duty-board/district' }],
    ['', { kind: 'wrong-format', received: '""', wanted: 'duty-board/district' }],
    [{}, { kind: 'wrong-format', received: null, wanted: 'duty-board/district' }],
    [
      { format: 'duty-board/catalogue', version: 1 },
      { kind: 'wrong-format', received: '"duty-board/catalogue"', wanted: 'duty-board/district' },
    ],
    [
      { format: 'duty-board/district', version: 2 },
      { kind: 'newer-version', received: 2, wanted: 1 },
    ],
    [
      { format: 'duty-board/district', version: 0 },
      { kind: 'older-version', received: 0, wanted: 1 },
    ],
  ])('%j', (json, refusal) => {
    expect(parseDistrictPackage(json)).toEqual({ kind: 'refused', refusal })
  })

  test('a version that is no whole number is one problem', () => {
    expect(brief(problemsOf(put(whole, 'version', '1')))).toEqual([['version', '"1"', 'the version of the format, now 1']])
  })
})

describe('what has the wrong shape is named by its path', () => {
  test.each([
    ['meta.area', 'town', '"town"', 'one of: "city-district", "county"'],
    ['meta.years[1]', 2017.5, '2017.5', 'a whole number'],
    ['meta.years[1]', 1917, '1917', 'a number of at least 1949'],
    ['meta.sources', [], '[]', 'at least 1 entry or character'],
    ['meta.edition.date', '2018/12', '"2018/12"', 'a date of the calendar: a year, a month or a day'],
    ['meta.colour', 'red', '"red"', 'the format has no such field'],
    ['schools', {}, '{…}', 'a list'],
    ['schools[2]', null, 'null', 'an object'],
    ['schools[1].id', '第二小学', '"第二小学"', 'an id: lower-case letters, digits and hyphens, at most 64'],
    ['schools[3].name.zh', undefined, null, 'a field that must be there'],
    ['schools[3].name.en', '', '""', 'at least 1 entry or character'],
    ['schools[0].boarding', 'no', '"no"', 'true or false'],
    ['schools[0]["学校类别"]', 1, '1', 'the format has no such field'],
    ['projects[0].figures[1].value', '9', '"9"', 'a number'],
    ['observations', 7, '7', 'an object'],
    ['observations.value', undefined, null, 'a field that must be there'],
    ['observations.value', 7, '7', 'a column: a list, or an object with dictionary and codes'],
    ['observations.value[0]', '500', '"500"', 'a number'],
    ['observations.status[1]', null, 'null', 'one of: "reported", "illustrative"'],
    ['observations.year[0]', 20180, '20180', 'a number of at most 2100'],
    ['observations.statements', [['OV-001', 7], null], '7', 'a text', 'observations.statements[0][1]'],
    ['classes.students[1]', -3, '-3', 'a number of at least 0'],
    ['classes.grade[0]', 1.5, '1.5', 'a whole number'],
    ['observations.source', { dictionary: ['report'], codes: [0, -1] }, '-1', 'a number of at least 0', 'observations.source.codes[1]'],
    [
      'observations.source',
      { dictionary: ['Report'], codes: [0, 0] },
      '"Report"',
      'an id: lower-case letters, digits and hyphens, at most 64',
      'observations.source.dictionary[0]',
    ],
    ['observations.source', { dictionary: ['report'] }, null, 'a field that must be there', 'observations.source.codes'],
  ])('%s = %j', (path, value, received, wanted, reported = path) => {
    expect(brief(problemsOf(put(whole, path, value)))).toEqual([[reported, received, wanted]])
  })

  test('a long text is shortened', () => {
    const [problem] = problemsOf(put(whole, 'schools[0].id', '学'.repeat(500)))
    expect(problem?.received).toBe(`"${'学'.repeat(40)}…"`)
  })

  test('whatever single value is replaced by an object, its path is among the problems', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves(whole).filter((path) => path !== 'format' && path !== 'version')), (path) => {
        expect(problemsOf(put(whole, path, { no: 'thing' })).map((problem) => pathInWords(problem.path))).toContain(path)
      }),
    )
  })

  test('no JSON makes it throw, and every problem says in both languages what is wanted and what to do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves(whole)), fc.jsonValue(), (path, value) => {
        const result = parseDistrictPackage(put(whole, path, value))
        if (result.kind === 'parsed' || result.refusal.kind !== 'invalid') return
        for (const { fault } of result.refusal.problems) {
          const { wanted, next } = faultAdvice(fault)
          expect([wanted.zh, wanted.en, next.zh, next.en].every((words) => words.length > 0)).toBe(true)
          expect(`${wanted.en} ${next.en} ${wanted.zh}`).not.toMatch(/Invalid|Expected|received/)
          expect(next.zh).toMatch(/\p{Script=Han}/u)
        }
      }),
    )
  })

  test('checking stops at ten thousand problems', () => {
    const years = Array.from({ length: 10_200 }, () => 'no year')
    expect(problemsOf(put(whole, 'observations.year', years))).toHaveLength(10_000)
  })
})

describe('rows of numbers that do not fit the rest', () => {
  const right: SampleRow = { school: 'old', stage: 'primary', value: 500 }
  const cases: readonly (readonly [string, readonly SampleRow[], readonly (readonly [string, string])[]])[] = [
    ['a measure that does not exist', [{ ...right, indicator: 'pupils' }], [['observations.indicator[0]', '"pupils"']]],
    ['a school outside the register', [right, { ...right, school: 'other' }], [['observations.school[1]', '"other"']]],
    ['a source that is not listed', [{ ...right, source: 'rumour' }], [['observations.source[0]', '"rumour"']]],
    [
      'a made-up number with a real source',
      [{ ...right, status: 'illustrative', source: 'report' }],
      [['observations.source[0]', '"report"']],
    ],
    ['a reported number from the illustration', [{ ...right, source: 'made-up' }], [['observations.source[0]', '"made-up"']]],
    ['a year outside the package', [{ ...right, year: 2015 }], [['observations.year[0]', '2015']]],
    ['neither number nor reason', [{ ...right, value: null }], [['observations.reason[0]', 'null']]],
    ['both number and reason', [{ ...right, reason: 'withheld' }], [['observations.reason[0]', '"withheld"']]],
    ['an upper end below the number', [{ ...right, upper: 400 }], [['observations.upper[0]', '400']]],
    ['an upper end without a number', [{ ...right, value: null, reason: 'withheld', upper: 4 }], [['observations.upper[0]', '4']]],
    ['a negative count', [{ ...right, value: -1 }], [['observations.value[0]', '-1']]],
    ['a share above 100 %', [{ indicator: 'party-coverage', value: 100.5 }], [['observations.value[0]', '100.5']]],
    ['a stage that the school does not teach', [{ ...right, stage: 'junior' }], [['observations.stage[0]', '"junior"']]],
    [
      'a stage that the measure does not have',
      [{ indicator: 'boarders', stage: 'kindergarten', value: 1 }],
      [['observations.stage[0]', '"kindergarten"']],
    ],
    [
      'a stage of a measure without stages',
      [{ indicator: 'kindergartens', stage: 'primary', value: 1 }],
      [['observations.stage[0]', '"primary"']],
    ],
    ['a school’s number without a stage', [{ ...right, stage: null }], [['observations.stage[0]', 'null']]],
    ['a district measure of a school', [{ indicator: 'kindergartens', school: 'old', value: 1 }], [['observations.school[0]', '"old"']]],
    ['a number before the school opened', [{ ...right, school: 'new', year: 2017 }], [['observations.year[0]', '2017']]],
    [
      'the same place twice',
      [right, { ...right, stage: 'primary', year: 2017 }, { ...right, value: 501 }],
      [['observations.indicator[2]', '"students"']],
    ],
    [
      'the same gap twice',
      [
        { ...right, value: null, reason: 'withheld' },
        { ...right, value: null, reason: 'not-collected' },
      ],
      [['observations.indicator[1]', '"students"']],
    ],
  ]
  test.each(cases)('%s', (_name, rows, expected) => {
    expect(problemsOf(samplePackage(rows)).map(({ path, received }) => [pathInWords(path), received])).toEqual(expected)
  })

  test.each<readonly [string, readonly SampleRow[]]>([
    [
      'growth below zero and above 100 %',
      [
        { indicator: 'education-expenditure-growth', value: -3.2 },
        { indicator: 'education-expenditure-growth', year: 2017, value: 130 },
      ],
    ],
    ['a total beside its stages', [{ value: 900 }, { stage: 'primary', value: 600 }]],
    ['a reported and an illustrative number of one place', [right, { ...right, status: 'illustrative' }]],
    ['a number that the source withholds in another section', [right, { ...right, value: null, reason: 'withheld' }]],
    ['a reason before the school opened', [{ ...right, school: 'new', year: 2017, value: null, reason: 'not-applicable' }]],
  ])('%s may stand', (_name, rows) => {
    expect(problemsOf(samplePackage(rows))).toEqual([])
  })

  test('columns of different lengths are named with their lengths, and rows are not looked at', () => {
    const table = { ...observationColumns([right, { ...right, school: 'other' }]), value: [1, 2, 3], year: [2018] }
    expect(brief(problemsOf({ ...samplePackage(), observations: table }))).toEqual([
      ['observations.year', '1', '2 rows, as many as the first column has'],
      ['observations.value', '3', '2 rows, as many as the first column has'],
    ])
  })

  test('a code without an entry in the dictionary', () => {
    const json = put(samplePackage([right, right]), 'observations.year', { dictionary: [2017, 2018], codes: [0, 2] })
    expect(brief(problemsOf(json))).toEqual([['observations.year.codes[1]', '2', 'a position in dictionary, 0 to 1']])
  })

  test('a row of a coded column is named where it stands in the file', () => {
    const json = put(samplePackage([right]), 'observations.year', { dictionary: [2015], codes: [0] })
    expect(brief(problemsOf(json))).toEqual([['observations.year.codes[0]', '2015', 'a year listed in meta.years']])
  })
})

describe('classes that do not fit the rest', () => {
  test.each<readonly [string, readonly SampleClass[], string, string]>([
    ['a school outside the register', [{ school: 'other' }], 'classes.school[0]', '"other"'],
    ['a stage that the school does not teach', [{ stage: 'senior' }], 'classes.stage[0]', '"senior"'],
    ['a year outside the package', [{}, { year: 2019 }], 'classes.year[1]', '2019'],
    ['a year before the school opened', [{ school: 'new', year: 2017 }], 'classes.year[0]', '2017'],
    ['a grade that the stage does not have', [{ grade: 7 }], 'classes.grade[0]', '7'],
    ['a class twice, whatever its status', [{}, { grade: 2 }, { status: 'illustrative' }], 'classes.name[2]', '"1"'],
  ])('%s', (_name, classes, path, received) => {
    expect(problemsOf(samplePackage([], classes)).map((problem) => [pathInWords(problem.path), problem.received])).toEqual([
      [path, received],
    ])
  })

  test.each([
    ['students', -1, false],
    ['students', 0, true],
    ['students', 999, true],
    ['students', 1_000, false],
    ['students', 40.5, false],
    ['students', '40', false],
    ['grade', 0, false],
    ['grade', 1, true],
    ['grade', 6, true],
    ['grade', 10, false],
    ['grade', 1.5, false],
  ])('a class with %s %j', (column, value, isTaken) => {
    const result = parseDistrictPackage(put(samplePackage([], [{}]), `classes.${column}[0]`, value))
    expect(result.kind).toBe(isTaken ? 'parsed' : 'refused')
  })

  test('classes that differ in grade, year, name or school are no repeats', () => {
    const rows = [{}, { grade: 2 }, { year: 2017 }, { name: '2' }, { grade: 2, name: '2' }, { year: 2017, grade: 2 }]
    expect(parseDistrictPackage(samplePackage([], rows)).kind).toBe('parsed')
    // Names in turn, so that the first comes again after another one.
    const inTurn = [{}, { name: '2' }, { grade: 2 }, { name: '2', grade: 3 }, { grade: 3 }]
    expect(parseDistrictPackage(samplePackage([], inTurn)).kind).toBe('parsed')
  })

  test('a made-up class cites the illustration', () => {
    const json = put(samplePackage([], [{}]), 'classes.status[0]', 'illustrative')
    expect(problemsOf(json).map(({ path }) => pathInWords(path))).toEqual(['classes.source[0]'])
  })
})

describe('records and the register', () => {
  test.each([
    ['meta.years[2]', 2017, '2017'],
    ['meta.sources[1].id', 'report', '"report"'],
    ['policies[1].id', 'rule', '"rule"'],
    ['honours[0].source', 'hearsay', '"hearsay"'],
    ['honours[0].figures[0].source', 'made-up', '"made-up"'],
    ['projects[0].figures[0].reason', 'withheld', '"withheld"'],
    ['plans[0].figures[0].value', null, null, 'plans[0].figures[0].reason'],
    ['trainings[1].participants.upper', 20, '20'],
    ['recruitments[0].to', 2015, '2015'],
    ['projects[0].school', 'other', '"other"'],
    ['schools[0].grade', 'graded', '"graded"'],
    ['schools[0].affordable', false, 'false'],
    ['schools[0].kind', 'senior', '"primary"', 'schools[0].stages'],
    ['schools[0].kind', 'kindergarten', '"primary"', 'schools[0].stages'],
    ['schools[0].kind', 'nine-year', '"primary"', 'schools[0].stages'],
    ['schools[0].kind', 'twelve-year', '"primary"', 'schools[0].stages'],
    ['schools[0].stages', ['primary', 'senior'], '"primary, senior"'],
  ])('%s = %j', (path, value, received, reported = path) => {
    const problems = problemsOf(put(whole, path, value)).filter((problem) => pathInWords(problem.path) === reported)
    expect(problems.map((problem) => problem.received)).toEqual([received])
  })
})

test.each<readonly [string, readonly string[]]>([
  ['primary', ['kindergarten', 'primary']],
  ['nine-year', ['kindergarten', 'primary', 'junior']],
  ['twelve-year', ['primary', 'junior', 'senior']],
  ['special', ['primary', 'junior']],
])('a school of the kind %s may teach %j', (kind, stages) => {
  const problems = problemsOf(put(put(whole, 'schools[0].kind', kind), 'schools[0].stages', stages))
  expect(problems.filter(({ path }) => path[0] === 'schools' && path[1] === 0)).toEqual([])
})

test('a county of 3,000 schools is taken in a moment', () => {
  const [school] = sampleSchools
  if (school === undefined) throw new Error('The sample has no school.')
  const schools = Array.from({ length: 3000 }, (_, index) => ({ ...school, id: `school-${index}` }))
  const indicators = ['students', 'boarders', 'staff', 'full-time-teachers', 'backbone-teachers']
  const rows = indicators.flatMap((indicator) =>
    schools.flatMap(({ id }) =>
      [2016, 2017, 2018].map((year): SampleRow => ({ indicator, school: id, stage: 'primary', year, value: year })),
    ),
  )
  const county = { ...samplePackage(rows), schools }
  const start = performance.now()
  expect(problemsOf(county)).toEqual([])
  expect(performance.now() - start).toBeLessThan(3000)
})

describe('amounts of records', () => {
  test.each([
    ['projects[0].figures[1].value', -9, 'a number of at least 0'],
    ['trainings[0].participants.value', -1, 'a number of at least 0'],
    ['recruitments[0].persons.value', 2.5, 'a whole number'],
  ])('%s = %s', (path, value, wanted) => {
    const ofPeople = put(whole, 'recruitments[0].persons.unit', 'person')
    expect(brief(problemsOf(put(ofPeople, path, value)))).toEqual([[path, String(value), wanted]])
  })
})
