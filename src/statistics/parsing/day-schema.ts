import * as v from 'valibot'

const shape = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** Whether the calendar has the year, month or day: not 2018-02-30. Of what is not shaped like one, `shape` has said so. */
function isInCalendar(text: string): boolean {
  if (!shape.test(text)) return true
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7) || 1), Number(text.slice(8) || 1)]
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return false
  // The day before the first of the next month is the last of this one.
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** A date of a data file, written to the year, the month or the day (ISO 8601). Its messages are keys of `shape-problems.ts`. */
export const daySchema = v.pipe(v.string(), v.regex(shape, 'day'), v.check(isInCalendar, 'day'))
