import type { Stage } from '#statistics/stage.ts'

/**
 * Staff of the district by stage, 2014 to 2018. In 2018: 11,894 ÷ 626 = 19, 4,590 ÷ 340 = 13.5, 3,800 ÷ 304 = 12.5, the
 * ratios of the report.
 */
export const staffTotals: Readonly<Record<Stage, readonly number[]>> = {
  kindergarten: [478, 512, 545, 592, 630],
  primary: [498, 525, 554, 594, 626],
  junior: [271, 286, 304, 321, 340],
  senior: [264, 273, 282, 294, 304],
}

/** Full-time teachers among staff. */
export const teacherShare: Readonly<Record<Stage, number>> = { kindergarten: 0.53, primary: 0.92, junior: 0.9, senior: 0.89 }

/** Staff per 100 students of a school before the district's total is shared out; schools not listed stand equal. */
export const staffPer100: Readonly<Record<string, number>> = {
  'primary-1': 4.85,
  'primary-2': 4.95,
  'primary-3': 4.85,
  'primary-4': 5.2,
  'primary-5': 5.4,
  'primary-6': 5.8,
  'primary-7': 6.6,
  'primary-8': 5.6,
  'junior-1': 7.2,
  'junior-2': 7.6,
  'junior-3': 7.5,
  'senior-1': 7.9,
  'senior-2': 8.1,
}
