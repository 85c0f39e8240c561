import type { Unit } from '#statistics/unit.ts'

/** Whether documents write a number of this unit as one to so many: "1:19", "1:13.5". */
export function isRatio(unit: Unit): boolean {
  return unit === 'students-per-staff' || unit === 'students-per-teacher'
}
