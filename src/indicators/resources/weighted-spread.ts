/** One school's resource and students. */
export interface WeightedSchool {
  readonly resource: number
  readonly students: number
}

export interface Spread {
  /** X̄: the district's resource per student, not the mean of the schools' values. */
  readonly mean: number
  /** S: the student-weighted standard deviation between schools. */
  readonly deviation: number
}

/**
 * Mean and student-weighted deviation of a resource per student between schools, of which the coefficient of variation
 * (差异系数) is S ÷ X̄ (method sheet of 教督〔2012〕3号): X̄ = ΣR ÷ Σn, S = √(Σ (nᵢ/N)(xᵢ − X̄)²) with xᵢ = Rᵢ/nᵢ.
 * Population form, no n − 1. A school without students has no value per student and no weight. Null without students.
 */
export function weightedSpread(schools: readonly WeightedSchool[]): Spread | null {
  const counted = schools.filter(({ students }) => students > 0)
  if (counted.length === 0) return null
  const students = counted.reduce((sum, school) => sum + school.students, 0)
  const mean = counted.reduce((sum, school) => sum + school.resource, 0) / students
  const variance = counted.reduce((sum, school) => sum + (school.students / students) * (school.resource / school.students - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(variance) }
}
