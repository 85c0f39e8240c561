import type { FigureParameters } from '#figures/figure.ts'

/** Parameters that name something in the bundled district 某区, one set a definition that takes some. */
export const exampleParameters: Readonly<Record<string, FigureParameters>> = {
  'classes-of-grade': { school: 'primary-1', grade: 'primary-6' },
  'balance-variation': { stage: 'primary', resource: 'sports-area-per-student', try: '' },
  'balance-distribution': { stage: 'junior', resource: 'sports-area-per-student', try: '' },
  'school-trend': { school: 'primary-1', indicator: 'students' },
  'school-comparison': { schools: 'primary-1,primary-2', indicator: 'largest-class-primary' },
  'indicator-trend': { indicator: 'public-funds-standard-primary' },
}
