import type { DistrictPackage, School } from '#statistics/district-package.ts'
import type { Stage } from '#statistics/stage.ts'
import type { StatedReason, StatedStatus } from '#statistics/statistic.ts'

type Observations = DistrictPackage['observations']

export interface SampleRow {
  readonly indicator?: string
  readonly school?: string | null
  readonly stage?: Stage | null
  readonly year?: number
  readonly value?: number | null
  readonly upper?: number | null
  readonly reason?: StatedReason | null
  readonly status?: StatedStatus
  readonly source?: string
  readonly qualifier?: string | null
}

export interface SampleClass {
  readonly school?: string
  readonly stage?: Stage
  readonly year?: number
  readonly grade?: number
  readonly name?: string
  readonly students?: number
  readonly status?: StatedStatus
}

function text(words: string) {
  return { zh: words, en: words }
}

function school(id: string, more: Partial<School>): School {
  return {
    id,
    name: text(id),
    kind: 'primary',
    stages: ['primary'],
    ownership: 'public',
    area: 'urban',
    boarding: false,
    status: 'reported',
    source: 'report',
    ...more,
  }
}

/** Four schools: two public ones (one of nine years), a private primary that opens in 2018, a private kindergarten. */
export const sampleSchools: readonly School[] = [
  school('old', {}),
  school('nine', { kind: 'nine-year', stages: ['primary', 'junior'] }),
  school('new', { ownership: 'private', opens: 2018, status: 'illustrative', source: 'made-up' }),
  school('garden', { kind: 'kindergarten', stages: ['kindergarten'], ownership: 'private', affordable: true }),
]

/** Rows laid out in columns; what a row leaves out is: students of the district in 2018, with the source of its status. */
export function observationColumns(rows: readonly SampleRow[]): Observations {
  return {
    indicator: rows.map((row) => row.indicator ?? 'students'),
    school: rows.map((row) => row.school ?? null),
    stage: rows.map((row) => row.stage ?? null),
    year: rows.map((row) => row.year ?? 2018),
    value: rows.map((row) => row.value ?? null),
    upper: rows.map((row) => row.upper ?? null),
    reason: rows.map((row) => row.reason ?? null),
    status: rows.map((row) => row.status ?? 'reported'),
    source: rows.map((row) => row.source ?? (row.status === 'illustrative' ? 'made-up' : 'report')),
    qualifier: rows.map((row) => row.qualifier ?? null),
  }
}

/** Classes laid out in columns; what a class leaves out is: class 1 of grade 1 of the old primary school in 2018, with 40 pupils. */
export function classColumns(classes: readonly SampleClass[]): DistrictPackage['classes'] {
  return {
    school: classes.map((row) => row.school ?? 'old'),
    stage: classes.map((row) => row.stage ?? 'primary'),
    year: classes.map((row) => row.year ?? 2018),
    grade: classes.map((row) => row.grade ?? 1),
    name: classes.map((row) => row.name ?? '1'),
    students: classes.map((row) => row.students ?? 40),
    status: classes.map((row) => row.status ?? 'reported'),
    source: classes.map((row) => (row.status === 'illustrative' ? 'made-up' : 'report')),
  }
}

/** A right package of three years with these rows and classes. */
export function samplePackage(rows: readonly SampleRow[] = [], classes: readonly SampleClass[] = []): DistrictPackage {
  return {
    format: 'duty-board/district',
    version: 1,
    meta: {
      id: 'sample',
      name: text('样区'),
      edition: { id: '2018', name: text('2018'), date: '2018-12-31' },
      scopes: ['nation'],
      area: 'city-district',
      years: [2016, 2017, 2018],
      sources: [
        { id: 'report', title: text('报告'), kind: 'report' },
        { id: 'made-up', title: text('示意'), kind: 'illustration' },
      ],
    },
    schools: sampleSchools.map((entry) => ({ ...entry })),
    observations: observationColumns(rows),
    classes: classColumns(classes),
    projects: [],
    trainings: [],
    recruitments: [],
    policies: [],
    honours: [],
    plans: [],
    narrative: [],
  }
}
