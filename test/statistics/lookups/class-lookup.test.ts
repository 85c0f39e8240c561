import { describe, expect, test } from 'vitest'
import { cellAt } from '#statistics/columns.ts'
import type { Doubt } from '#statistics/doubts/doubt.ts'
import { classLookup, rowsByYear } from '#statistics/lookups/class-lookup.ts'
import { classColumns, type SampleClass } from '#test/statistics/sample-package.ts'

/** Two classes of 2018 at two stages, with a class of the year before between them; the last one is made up. */
const classes: readonly SampleClass[] = [
  { name: 'one', students: 41 },
  { name: 'earlier', year: 2017 },
  { name: 'two', school: 'nine', stage: 'junior', grade: 3, status: 'illustrative' },
]
const table = classColumns(classes)

const doubt = (id: string, more: Partial<Doubt> = {}): Doubt => ({
  id,
  kind: 'class-list',
  measure: 'students',
  other: 'classes',
  school: 'old',
  stage: 'primary',
  year: 2018,
  value: 40,
  against: 41,
  ...more,
})

const lookUp = (doubts: readonly Doubt[] = [], columns = table) => classLookup(columns, rowsByYear(columns, false), doubts)

describe('rows of years', () => {
  test('stand in the order of the table', () => {
    expect(rowsByYear(table, false)).toEqual(
      new Map([
        [2018, Int32Array.from([0, 2])],
        [2017, Int32Array.from([1])],
      ]),
    )
  })

  test('are those of reported classes, where only these count', () => {
    expect(rowsByYear(table, true)).toEqual(
      new Map([
        [2018, Int32Array.from([0])],
        [2017, Int32Array.from([1])],
      ]),
    )
  })

  test('leave out a row without a year', () => {
    expect(rowsByYear({ ...table, year: [2018] }, false)).toEqual(new Map([[2018, Int32Array.from([0])]]))
  })
})

describe('the classes of a year', () => {
  test('are all of them, or those of one stage, as the table has them', () => {
    expect(lookUp()(2018)).toEqual([
      { school: 'old', stage: 'primary', year: 2018, grade: 1, name: 'one', students: 41, status: 'reported', source: 'report' },
      { school: 'nine', stage: 'junior', year: 2018, grade: 3, name: 'two', students: 40, status: 'illustrative', source: 'made-up' },
    ])
    expect(lookUp()(2018, 'junior').map(({ name }) => name)).toEqual(['two'])
    expect(lookUp()(2018, 'kindergarten')).toEqual([])
    expect(lookUp()(2016)).toEqual([])
  })

  test('are the same objects whenever they are asked for', () => {
    const lookup = lookUp([doubt('a')])
    expect(lookup(2018)).toBe(lookup(2018))
    expect(lookup(2018, 'primary')).toBe(lookup(2018, 'primary'))
    expect(lookup(2018, 'primary')[0]).toBe(lookup(2018)[0])
  })

  test.each(['school', 'stage', 'grade', 'name', 'students', 'status', 'source'] as const)(
    'leave out a row for which there is no %s: a class of which that is unknown is none',
    (column) => {
      const short = {
        ...table,
        [column]: { dictionary: [cellAt<unknown>(table[column], 0), cellAt<unknown>(table[column], 1)], codes: [0, 1] },
      }
      expect(classLookup(short, rowsByYear(table, false), [])(2018).map(({ name }) => name)).toEqual(['one'])
    },
  )
})

describe('a class', () => {
  const doubtsOf = (...doubts: readonly Doubt[]) => lookUp(doubts)(2018).map((record) => record.doubts)

  test('carries the doubt about the list of its school, stage and year', () => {
    expect(doubtsOf(doubt('a'))).toEqual([['a'], undefined])
    expect(doubtsOf(doubt('a'), doubt('b', { school: 'nine', stage: 'junior' }))).toEqual([['a'], ['b']])
  })

  test.each<Partial<Doubt>>([{ kind: 'jump' }, { school: 'nine' }, { stage: 'junior' }, { year: 2017 }, { school: null }, { stage: null }])(
    'carries no doubt with %j: it is about something else',
    (more) => {
      expect(doubtsOf(doubt('a', more))).toEqual([undefined, undefined])
    },
  )

  test('about which there is no doubt has no list of doubts', () => {
    expect(lookUp([doubt('a')])(2018)[1]).not.toHaveProperty('doubts')
  })
})
