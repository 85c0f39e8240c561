import type { Resource } from '../resources/resource.ts'

/** One for each number of decimals. No source writes finer; what binary floating point adds to a sum lies far below. */
const scales = [1, 10, 100, 1_000, 10_000, 100_000] as const
const finest = 1_000_000

/**
 * The least whole amount of a resource (teachers, m², yuan, rooms) that a school lacks to reach a threshold per student;
 * 0 where it reaches it. Computed in integers on the decimals of the numbers: 4.2 for each hundred of 1,000 students is
 * 42, never 43, and an amount that is a cent short of a whole one asks for one more.
 */
export function resourceNeed(amount: number, students: number, limit: number, per: Resource['per']): number {
  const ofLimit = scaleOf(limit)
  const ofCounts = Math.max(scaleOf(amount), scaleOf(students))
  const required = Math.round(limit * ofLimit) * Math.round(students * ofCounts)
  const short = required - Math.round(amount * ofCounts) * ofLimit * per
  if (short <= 0) return 0
  const one = ofLimit * ofCounts * per
  const beyond = short % one
  return (short - beyond) / one + (beyond === 0 ? 0 : 1)
}

/** What makes a whole number of it: 10 for 4.2. */
function scaleOf(number: number): number {
  if (Number.isInteger(number)) return 1
  return scales.find((scale) => Math.round(number * scale) / scale === number) ?? finest
}
