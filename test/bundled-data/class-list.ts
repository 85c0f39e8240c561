import type { ClassRecord } from '#statistics/class-record.ts'
import type { Stage } from '#statistics/stage.ts'
import { illustrationId } from './observation-row.ts'
import { randomFrom } from './random.ts'

/** How many grades a stage has here: kindergarten 小班 to 大班, primary 6, junior 3, senior 3. */
export const gradesOf: Readonly<Record<Stage, number>> = { kindergarten: 3, primary: 6, junior: 3, senior: 3 }

/** Kindergarten groups grow with age (25, 30, 35); other grades differ little, upper ones slightly fuller. */
function gradeWeight(stage: Stage, grade: number): number {
  return stage === 'kindergarten' ? 0.68 + grade * 0.16 : 0.985 + grade * 0.005
}

export interface ClassPlan {
  readonly school: string
  readonly stage: Stage
  readonly year: number
  readonly students: number
  /** Classes in all grades together; grades get equal shares, the first ones one more where it does not divide. */
  readonly classes: number
  /** How far class sizes of a grade lie apart at most, in pupils. */
  readonly spread: number
  /** No class is larger. */
  readonly largest: number
  /** Sizes of the first classes of the top grade, where they stand out. */
  readonly crowded?: readonly number[]
}

/**
 * The class list of one school, stage and year. Sizes add up to the students exactly. Classes are named by grade and
 * number as schools do it: 304 is the fourth class of grade three.
 */
export function classList(plan: ClassPlan): ClassRecord[] {
  const random = randomFrom(`classes ${plan.school} ${plan.stage} ${plan.year}`)
  const grades = Math.min(gradesOf[plan.stage], plan.classes)
  const rooms = Array.from({ length: grades }, (_, index) => index + 1).flatMap((grade) => {
    const count = Math.floor(plan.classes / grades) + (grade <= plan.classes % grades ? 1 : 0)
    return Array.from({ length: count }, (_, index) => ({ grade, number: index + 1 }))
  })
  const weights = rooms.map(({ grade }) => gradeWeight(plan.stage, grade))
  const weightSum = weights.reduce((total, weight) => total + weight, 0)
  const sizes = weights.map((weight) =>
    Math.min(plan.largest, Math.round((plan.students * weight) / weightSum) + random.whole(-plan.spread, plan.spread)),
  )
  const crowded = plan.crowded ?? []
  const topGrade = rooms.findIndex(({ grade }) => grade === grades)
  crowded.forEach((size, index) => (sizes[topGrade + index] = size))
  let rest = plan.students - sizes.reduce((total, size) => total + size, 0)
  for (let turn = 0; rest !== 0; turn += 1) {
    if (turn > 10_000) throw new Error(`${plan.school} ${plan.year}: ${plan.students} students do not fit into ${plan.classes} classes`)
    const index = turn % sizes.length
    if (index >= topGrade && index < topGrade + crowded.length) continue
    const size = sizes[index] ?? 0
    const next = size + Math.sign(rest)
    if (next > plan.largest || next < 1) continue
    sizes[index] = next
    rest -= Math.sign(rest)
  }
  return rooms.map(({ grade, number }, index) => ({
    school: plan.school,
    stage: plan.stage,
    year: plan.year,
    grade,
    name: `${grade}${String(number).padStart(2, '0')}`,
    students: sizes[index] ?? 0,
    status: 'illustrative',
    source: illustrationId,
  }))
}
