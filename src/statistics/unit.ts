/**
 * Base units of measures. Money is stored in yuan, shares in percent (63 is 63 %), areas in square metres. How a
 * unit is written, and when 万 or 亿 is used, is the formatter's business (`#format/unit-words.ts`).
 */
export const units = [
  'school',
  'person',
  'attendance',
  'item',
  'time',
  'session',
  'lesson',
  'lecture',
  'course',
  'room',
  'class',
  'place',
  'building',
  'set',
  'year',
  'day',
  'hour',
  'persons-per-post',
  'students-per-staff',
  'students-per-teacher',
  'students-per-class',
  'yuan',
  'yuan-per-student-year',
  'yuan-per-student',
  'yuan-per-year',
  'yuan-per-resident',
  'square-metre',
  'square-metre-per-student',
  'per-100-students',
  'rooms-per-100-students',
  'percent',
  'percentage-point',
  'coefficient',
  'megabit-per-second',
  'device',
  'accident',
] as const

export type Unit = (typeof units)[number]

/** What is counted one by one: a part of it is a wrong unit or a slip. */
export const countedUnits: ReadonlySet<Unit> = new Set([
  'school',
  'person',
  'attendance',
  'item',
  'time',
  'session',
  'lecture',
  'course',
  'room',
  'class',
  'place',
  'building',
  'set',
  'device',
  'accident',
])
