import type { ClassRecord } from '#statistics/class-record.ts'

/** Standard class size, all classes: 小学 45, 初中 50 (教督〔2017〕6号 part 2 item 5). Senior: no confirmed value. */
export const standardClassSize = { primary: 45, junior: 50 } as const

/** Kindergarten classes by grade: 小班 25, 中班 30, 大班 35 (幼儿园工作规程 art. 11). */
export const kindergartenClassSize = { 1: 25, 2: 30, 3: 35 } as const

/** 大班额 from 56 students on, super-sized ones included; 超大班额 from 66 on (国发〔2016〕40号). */
export const largeClassFrom = 56
export const superSizedClassFrom = 66

/** The most students that a class may have; null where no confirmed standard sets it. */
export function classLimit({ stage, grade }: ClassRecord): number | null {
  if (stage === 'primary' || stage === 'junior') return standardClassSize[stage]
  if (stage === 'kindergarten' && (grade === 1 || grade === 2 || grade === 3)) return kindergartenClassSize[grade]
  return null
}
