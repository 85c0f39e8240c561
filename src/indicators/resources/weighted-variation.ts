/** One school's resource and students. */
export interface WeightedSchool {
  readonly resource: number
  readonly students: number
}

/**
 * The student-weighted coefficient of variation between schools (差异系数, method sheet of 教督〔2012〕3号):
 * X̄ = ΣR ÷ Σn, S = √(Σ (nᵢ/N)(xᵢ − X̄)²) with xᵢ = Rᵢ/nᵢ, CV = S ÷ X̄. Population form. A school without students has
 * no value per student and no weight. Null without students or where the mean is zero.
 */
export function weightedVariation(schools: readonly WeightedSchool[]): number | null {
  const counted = schools.filter(({ students }) => students > 0)
  const students = counted.reduce((sum, school) => sum + school.students, 0)
  const mean = counted.reduce((sum, school) => sum + school.resource, 0) / students
  if (!Number.isFinite(mean) || mean === 0) return null
  const variance = counted.reduce((sum, school) => sum + (school.students / students) * (school.resource / school.students - mean) ** 2, 0)
  return Math.sqrt(variance) / mean
}
