import type { ClassRecord } from '#statistics/class-record.ts'
import { classList } from '../class-list.ts'
import { enrolment } from './enrolment.ts'

/** How far classes of a school lie apart, and the largest one: from crowded schools in 2014 to none above 65 in 2018. */
const crowding: Readonly<Record<number, { readonly spread: number; readonly largest: number }>> = {
  2014: { spread: 9, largest: 72 },
  2015: { spread: 8, largest: 70 },
  2016: { spread: 7, largest: 68 },
  2017: { spread: 7, largest: 65 },
  2018: { spread: 4, largest: 60 },
}

/** The class list of every school and year. */
export function classLists(): ClassRecord[] {
  return enrolment.flatMap((row) => {
    const limits = crowding[row.year]
    if (limits === undefined) throw new Error(`No class sizes for ${row.year}`)
    const spread = row.stage === 'kindergarten' ? 2 : limits.spread
    return classList({ ...row, largest: limits.largest, spread })
  })
}
