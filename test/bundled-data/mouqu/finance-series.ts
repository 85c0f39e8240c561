import type { Stage } from '#statistics/stage.ts'
import { gapRow, seriesOver, type ObservationRow } from '../observation-row.ts'
import { studentsOf, years } from './enrolment.ts'

const schooling = ['primary', 'junior', 'senior'] as const

/** Per-student public funds: the two years before the report begins with "the former standard". */
const earlierStandards: Readonly<Record<(typeof schooling)[number], readonly [number, number]>> = {
  primary: [560, 600],
  junior: [760, 800],
  senior: [300, 400],
}
/** 2016, 2017 and 2018 as the report states them; they are needed for the schools' budgets. */
const reportedStandards: Readonly<Record<(typeof schooling)[number], readonly [number, number, number]>> = {
  primary: [630, 1000, 1000],
  junior: [830, 1200, 1200],
  senior: [500, 2000, 2000],
}

/**
 * Per-student expenditure in yuan. 13,958.64 → 14,057.75 is +0.71 % and 17,463.27 → 22,807.03 is +30.6 %, as the report
 * states for 2018.
 */
const perStudent: readonly (readonly [Stage, readonly number[]])[] = [
  ['kindergarten', [7916.4, 8254.8, 8637.2, 9023.6, 9408.5]],
  ['primary', [12_146.3, 12_833.7, 13_418.9, 13_958.64, 14_057.75]],
  ['junior', [17_287.6, 18_346.2, 19_263.5, 20_176.8, 21_018.4]],
  ['senior', [14_608.5, 15_446.1, 16_384.7, 17_463.27, 22_807.03]],
]

const million = 1_000_000

/** Public-fund budget of the schools: the standard of each stage times its students. */
function publicFundsBudget(): number[] {
  return years.map((year, index) =>
    schooling.reduce(
      (sum, stage) => sum + ([...earlierStandards[stage], ...reportedStandards[stage]][index] ?? 0) * studentsOf(stage, year),
      0,
    ),
  )
}

/** Share of the public-fund budget that goes into teacher training: just past 5 % in 2018. */
const trainingShare = [0.039, 0.042, 0.045, 0.048, 0.051]

/** Illustrative finance, in yuan. Education expenditure grew faster than recurrent revenue in every year but 2016. */
export function financeRows(): ObservationRow[] {
  const budget = publicFundsBudget()
  const series = (measure: string, values: readonly number[]) => seriesOver(years, measure, values)
  const inMillions = (values: readonly number[]) => values.map((value) => Math.round(value * million))
  return [
    ...series('education-expenditure', inMillions([461.83, 507.62, 547.21, 618.45, 702.36])),
    ...series('recurrent-revenue', inMillions([2130.4, 2304.7, 2499.3, 2726.1, 2987.6])),
    ...series('fiscal-expenditure', inMillions([2519.6, 2731.2, 2940.8, 3258.7, 3621.5])),
    ...series('compulsory-appropriation', inMillions([244.76, 267.92, 286.35, 324.83, 369.74])),
    ...schooling.flatMap((stage) => seriesOver(years, 'public-funds-standard', [...earlierStandards[stage], null, null, null], stage)),
    ...perStudent.flatMap(([stage, values]) => seriesOver(years, 'per-student-expenditure', values, stage)),
    ...series('public-funds-budget', budget),
    ...series(
      'teacher-training-expenditure',
      budget.map((value, index) => Math.round(value * (trainingShare[index] ?? 0))),
    ),
    // The report: paid every year from 2018 on.
    ...years.slice(0, -1).map((year) => gapRow('extra-hours-allowance', year, 'not-applicable')),
    ...series('teacher-average-pay', [58_240, 62_830, 67_460, 73_380, 78_570]),
    ...series('civil-servant-average-pay', [62_480, 66_920, 71_150, 75_960, 80_130]),
  ]
}
