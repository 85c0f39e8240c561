import type { Stage } from '#statistics/stage.ts'
import { gapRow, seriesOver, type ObservationRow } from '../observation-row.ts'
import { countyEnrolment, countyYears } from './county-enrolment.ts'
import { schoolList } from './school-list.ts'

type Numbers = readonly [number | null, number | null, number | null, number | null, number | null]

/** 2013, 2015, 2016, 2017, 2019; null where nothing was kept. Many measures are missing altogether. */
const rows: readonly (readonly [measure: string, values: Numbers, stage?: Stage])[] = [
  ['party-members', [612, null, 655, 671, 704]],
  ['party-branches', [34, 36, 36, 37, 39]],
  ['party-branches-bureau', [2, 2, 2, 2, 2]],
  ['party-branches-units', [32, 34, 34, 35, 36]],
  ['party-branches-private', [null, null, null, null, 1]],
  ['party-coverage', [72, 80, 85, 91, 97]],
  ['co-building-activities', [null, null, 22, 31, 44]],
  ['graded-kindergartens', [3, 4, 4, 5, 6]],
  ['preschool-age-population', [2580, 2640, null, 2660, 2610]],
  ['construction-investment', [18_040_000, 26_530_000, 41_170_000, 30_260_000, 22_810_000]],
  ['public-funds-standard', [560, 600, 600, 600, 600], 'primary'],
  ['public-funds-standard', [760, 800, 800, 800, 800], 'junior'],
  ['public-funds-standard', [400, 500, null, 600, 800], 'senior'],
  ['education-expenditure', [218_460_000, 276_230_000, 317_850_000, 331_120_000, 352_640_000]],
  ['per-student-expenditure', [5214, 6878, 7592, 8106, 8637], 'primary'],
  ['per-student-expenditure', [7422, 9587, 10_463, 11_084, 10_917], 'junior'],
  ['per-student-expenditure', [6108, 7794, null, 9122, 9896], 'senior'],
  ['teacher-average-pay', [38_060, 46_520, 51_180, 55_840, 63_920]],
  ['junior-retention-rate', [92.1, 93.4, 93.9, 94.4, 95.2]],
  ['disability-enrolment-rate', [null, null, 88.5, 90.2, 93.1]],
  ['compulsory-satisfaction', [null, null, null, null, 82.3]],
  ['rotation-completed', [null, null, 61, 74, 92]],
  ['rotation-eligible', [null, null, 820, 805, 790]],
  ['training-hours-rate', [null, 78, 82, 86, 91]],
  ['teaching-certificate-rate', [97.5, 98.6, 99, 99.3, 99.8]],
  ['major-accidents', [1, 0, 0, 0, 0]],
  ['alarm-coverage', [21, 38, 47, 60, 82]],
  ['video-coverage', [35, 52, 63, 74, 90]],
  ['video-retention-days', [15, 30, 30, 30, 30]],
  ['full-time-guard-rate', [22, 35, 41, 50, 68]],
  ['closed-management-rate', [40, 55, null, 70, 85]],
  ['bus-permit-rate', [61, 74, 80, 88, 96]],
  ['community-colleges', [0, 0, 1, 1, 1]],
  ['township-community-schools', [2, 4, 5, 6, 8]],
  ['community-points', [18, 24, 29, 34, 43]],
  ['community-courses', [null, null, 9, 11, 15]],
  ['community-fund-per-resident', [null, null, 0.5, 0.6, 0.8]],
]

function children(year: number, ownership: 'public' | 'private'): number {
  return countyEnrolment
    .filter((row) => row.stage === 'kindergarten' && row.year === year && (row.school.ownership ?? 'public') === ownership)
    .reduce((sum, row) => sum + row.students, 0)
}

function affordableChildren(year: number): number {
  return countyEnrolment.filter((row) => row.year === year && row.school.affordable === true).reduce((sum, row) => sum + row.students, 0)
}

/**
 * Public schools as the statistics count them: a nine-year school among the junior, a complete secondary school among
 * the senior ones; teaching points and the special school are not counted.
 */
const countedKinds: readonly (readonly [Stage, readonly string[]])[] = [
  ['kindergarten', ['kindergarten']],
  ['primary', ['primary']],
  ['junior', ['junior', 'nine-year']],
  ['senior', ['complete-secondary']],
]

function publicSchools(year: number, kinds: readonly string[]): number {
  return schoolList.filter((school) => kinds.includes(school.kind) && school.ownership === undefined && (school.opens ?? 0) <= year).length
}

/** Illustrative series of the county, and what it states not to publish or not to have. */
export function countySeries(): ObservationRow[] {
  const counts = (kinds: readonly string[]) => countyYears.map((year) => publicSchools(year, kinds))
  const privates = countyYears.map(
    (year) => schoolList.filter((school) => school.ownership === 'private' && (school.opens ?? 0) <= year).length,
  )
  return [
    ...rows.flatMap(([measure, values, stage]) => seriesOver(countyYears, measure, values, stage)),
    ...countedKinds.flatMap(([stage, kinds]) => seriesOver(countyYears, 'public-schools', counts(kinds), stage)),
    ...seriesOver(countyYears, 'public-schools', counts(countedKinds.flatMap(([, kinds]) => kinds))),
    ...seriesOver(countyYears, 'private-kindergartens', privates),
    ...seriesOver(
      countyYears,
      'kindergartens',
      countyYears.map((year, index) => (privates[index] ?? 0) + publicSchools(year, ['kindergarten'])),
    ),
    ...seriesOver(
      countyYears,
      'public-kindergarten-children',
      countyYears.map((year) => children(year, 'public')),
    ),
    ...seriesOver(
      countyYears,
      'private-kindergarten-children',
      countyYears.map((year) => children(year, 'private')),
    ),
    ...seriesOver(countyYears, 'affordable-private-kindergarten-children', [
      null,
      null,
      null,
      affordableChildren(2017),
      affordableChildren(2019),
    ]),
    ...seriesOver(countyYears, 'recurrent-revenue', [1_208_600_000, 1_394_700_000, 1_479_700_000, null, null]),
    gapRow('recurrent-revenue', 2017, 'withheld'),
    gapRow('recurrent-revenue', 2019, 'withheld'),
    ...countyYears.map((year) => gapRow('civil-servant-average-pay', year, 'withheld')),
    gapRow('preschool-age-population', 2016, 'not-collected'),
    gapRow('electronic-perimeter-schools', 2019, 'not-applicable'),
    gapRow('scholar-lectures', 2019, 'not-applicable'),
    gapRow('community-satisfaction', 2019, 'not-collected'),
    gapRow('backbone-teacher-share', 2019, 'not-collected'),
  ]
}
