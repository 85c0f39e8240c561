import type { Language } from '#language/language.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { statisticNumber } from './format-statistic.ts'
import { scaleFor } from './scale.ts'

/** Whether documents write a number of this unit as one to so many. */
export function isRatio(unit: Unit): boolean {
  return unit === 'students-per-staff' || unit === 'students-per-teacher'
}

/** Students per member of staff the way the documents write it: "1:19", "1:13.5"; the reason where there is no number. */
export function formatRatio(statistic: Statistic, language: Language): string {
  const number = statisticNumber(statistic, scaleFor('students-per-staff', 0, language), language)
  return statistic.kind === 'missing' ? number : `1:${number}`
}
