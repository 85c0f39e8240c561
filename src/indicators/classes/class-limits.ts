import { applicableStandards, situationOf } from '#standards/applicable-standards.ts'
import type { Standard, StandardBook } from '#standards/standard.ts'
import { statedValue } from '#standards/stated-value.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import type { Stage } from '#statistics/stage.ts'
import { oncePerYear } from '../building/once-per-year.ts'

/** The most students that a class may have, and the rule that says so. */
export interface ClassLimit {
  readonly value: number
  readonly standard: Standard
}

/** Standards that limit the size of every class of a stage: 小学 45, 初中 50 (教督〔2017〕6号 part 2 item 5). Senior: no confirmed value. */
const standardsOfStage: Readonly<Record<Stage, readonly string[]>> = {
  kindergarten: [],
  primary: ['QB-G05a'],
  junior: ['QB-G05b'],
  senior: [],
}

/** Kindergarten classes by grade: 小班 25, 中班 30, 大班 35 "as a rule" (幼儿园工作规程 art. 11): a recommendation. */
const standardsOfGrade = new Map([
  [1, 'CS-KG-small'],
  [2, 'CS-KG-middle'],
  [3, 'CS-KG-big'],
])

/**
 * The limit of a class of a stage and grade in a year, by the rule in force in the district; a recommendation where no rule
 * binds, null in a year before any rule.
 */
export const classLimits = oncePerYear((district, year, standards: StandardBook) => {
  const known = new Map<string, ClassLimit | null>()
  const find = (stage: Stage, ids: readonly string[]): ClassLimit | null => {
    const { inForce, conditional } = applicableStandards(standards, ids, situationOf(district.package.meta, stage, year))
    const standard = inForce ?? conditional.find(({ condition }) => condition?.kind === 'recommended')
    return standard?.value == null ? null : { value: standard.value, standard }
  }
  return ({ stage, grade }: Pick<ClassRecord, 'stage' | 'grade'>): ClassLimit | null => {
    const key = stage === 'kindergarten' ? `${stage} ${grade}` : stage
    const found = known.get(key)
    if (found !== undefined) return found
    const ofGrade = standardsOfGrade.get(grade)
    const limit = find(stage, stage !== 'kindergarten' ? standardsOfStage[stage] : ofGrade === undefined ? [] : [ofGrade])
    known.set(key, limit)
    return limit
  }
})

/** Whether a class has more students than its limit; never where nothing limits it. */
export function isOverLimit({ students }: Pick<ClassRecord, 'students'>, limit: ClassLimit | null): boolean {
  return limit !== null && students > limit.value
}

/**
 * 大班额 from 56 students on, super-sized ones included; 超大班额 from 66 on (国发〔2016〕40号). They define what is counted,
 * in every year; the limits of their shares are other standards.
 */
export function largeClassBounds(standards: StandardBook): { readonly large: number; readonly superSized: number } {
  return { large: statedValue('CS-LARGE', standards), superSized: statedValue('CS-SUPER', standards) }
}
