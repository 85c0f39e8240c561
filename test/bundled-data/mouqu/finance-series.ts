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
 * Per-student expenditure in yuan. 13,960 → 14,059.12 is +0.71 % and 17,460 → 22,802.76 is +30.6 %, as the report
 * states for 2018.
 */
const perStudent: readonly (readonly [Stage, readonly number[]])[] = [
  ['kindergarten', [7900, 8250, 8640, 9020, 9410]],
  ['primary', [12_150, 12_830, 13_420, 13_960, 14_059.12]],
  ['junior', [17_300, 18_350, 19_260, 20_180, 21_020]],
  ['senior', [14_600, 15_450, 16_380, 17_460, 22_802.76]],
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
    ...series('education-expenditure', inMillions([462, 508, 547, 618, 702])),
    ...series('recurrent-revenue', inMillions([2130, 2305, 2499, 2726, 2988])),
    ...series('fiscal-expenditure', inMillions([2520, 2730, 2940, 3260, 3620])),
    ...series('compulsory-appropriation', inMillions([245, 268, 286, 325, 370])),
    ...schooling.flatMap((stage) => seriesOver(years, 'public-funds-standard', [...earlierStandards[stage], null, null, null], stage)),
    ...perStudent.flatMap(([stage, values]) => seriesOver(years, 'per-student-expenditure', values, stage)),
    ...series('public-funds-budget', budget),
    ...series(
      'teacher-training-expenditure',
      budget.map((value, index) => Math.round(value * (trainingShare[index] ?? 0))),
    ),
    // The report: paid every year from 2018 on.
    ...years.slice(0, -1).map((year) => gapRow('extra-hours-allowance', year, 'not-applicable')),
    ...series('teacher-average-pay', [58_200, 62_800, 67_500, 73_400, 78_600]),
    ...series('civil-servant-average-pay', [62_500, 66_900, 71_200, 76_000, 80_100]),
  ]
}
