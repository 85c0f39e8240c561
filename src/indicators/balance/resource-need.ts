import type { Resource } from '../resources/resource.ts'

/**
 * The least whole amount of a resource (teachers, m², yuan, rooms) that a school lacks to reach a threshold per student;
 * 0 where it reaches it. The threshold has at most one decimal, so that in tenths the required amount is exact: 4.2 for
 * each hundred of 1,000 students is 42, never 43.
 */
export function resourceNeed(amount: number, students: number, limit: number, per: Resource['per']): number {
  const required = (Math.round(limit * 10) * students) / (10 * per)
  const need = required - amount
  const whole = Math.round(need)
  if (need <= 0) return 0
  return Math.abs(need - whole) <= 1e-9 * Math.max(1, required) ? whole : Math.ceil(need)
}
