import { derive } from '#statistics/derive.ts'
import type { Input, Measurement } from '../indicator.ts'

/** A resource divided by students, times `per`: 1 for "per student", 100 for "per 100 students". */
export function perStudent(resource: Input, students: Input, per: 1 | 100): Measurement {
  return {
    statistic: derive([resource.statistic, students.statistic], (a, b) => (a * per) / b),
    inputs: [resource, students],
  }
}
