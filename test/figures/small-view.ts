import type { DistrictView } from '#view/district-view.ts'
import type { DistrictPackage, Scope } from '#statistics/district-package.ts'
import { districtStatistics, reportedOnly } from '#statistics/index-district.ts'
import type { StatedReason, StatedStatus } from '#statistics/statistic.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import type { Stage } from '#statistics/stage.ts'

interface Row {
  readonly indicator: string
  readonly year: number
  readonly stage?: Stage
  readonly school?: string
  /** A number, or the reason why there is none. */
  readonly value: number | StatedReason
  readonly status?: StatedStatus
  readonly qualifier?: string
}

interface Small extends Partial<Pick<DistrictPackage, 'schools' | 'projects' | 'trainings' | 'recruitments' | 'policies' | 'honours'>> {
  readonly years: readonly number[]
  /** What the district belongs to; Henan unless said otherwise. */
  readonly scopes?: readonly Scope[]
  readonly rows?: readonly Row[]
  readonly classes?: readonly {
    readonly school: string
    readonly stage: Stage
    readonly year: number
    readonly grade: number
    readonly students: number
  }[]
}

const source = 'book'

/** A package with just what a test needs; every number stands in one source, 自查报告 二. */
export function smallPackage(small: Small): DistrictPackage {
  const rows = small.rows ?? []
  const classes = small.classes ?? []
  return {
    format: 'duty-board/district',
    version: 1,
    meta: {
      id: 'small',
      name: { zh: '小区', en: 'Small District' },
      edition: { id: 'e', name: { zh: '版', en: 'Edition' }, date: '2018' },
      scopes: [...(small.scopes ?? (['nation', 'central-west', 'henan'] as const))],
      area: 'city-district',
      years: [...small.years],
      sources: [{ id: source, title: { zh: '自查报告', en: 'Report' }, section: { zh: '二', en: 'Two' }, kind: 'report' }],
    },
    schools: small.schools ?? [],
    observations: {
      indicator: rows.map((row) => row.indicator),
      school: rows.map((row) => row.school ?? null),
      stage: rows.map((row) => row.stage ?? null),
      year: rows.map((row) => row.year),
      value: rows.map((row) => (typeof row.value === 'number' ? row.value : null)),
      reason: rows.map((row) => (typeof row.value === 'number' ? null : row.value)),
      status: rows.map((row) => row.status ?? 'reported'),
      source: rows.map(() => source),
      qualifier: rows.map((row) => row.qualifier ?? null),
    },
    classes: {
      school: classes.map((row) => row.school),
      stage: classes.map((row) => row.stage),
      year: classes.map((row) => row.year),
      grade: classes.map((row) => row.grade),
      name: classes.map((_, index) => `${index + 1} 班`),
      students: classes.map((row) => row.students),
      status: classes.map(() => 'reported' as const),
      source: classes.map(() => source),
    },
    projects: small.projects ?? [],
    trainings: small.trainings ?? [],
    recruitments: small.recruitments ?? [],
    policies: small.policies ?? [],
    honours: small.honours ?? [],
    plans: [],
    narrative: [],
  }
}

/** The view of a small district: its last year, all stages, Chinese, the shipped standards, nothing assessed, unless said otherwise. */
export function smallView(
  small: Small,
  over: Partial<Omit<DistrictView, 'district'>> & { readonly onlyReported?: boolean } = {},
): DistrictView {
  const { onlyReported = false, ...rest } = over
  const district = districtStatistics(smallPackage(small))
  return {
    district: onlyReported ? reportedOnly(district) : district,
    year: small.years.at(-1) ?? 0,
    stage: null,
    language: 'zh-CN',
    standards: shippedStandards,
    assessments: [],
    ...rest,
  }
}
