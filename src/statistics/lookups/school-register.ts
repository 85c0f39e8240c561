import type { School } from '#statistics/district-package.ts'
import type { Stage } from '#statistics/stage.ts'

/** Whether a school takes children in a year: it had opened by then, or opened before the package's years. */
export function isOpen(school: School, year: number): boolean {
  return school.opens === undefined || school.opens <= year
}

/** The schools of a stage (null: any) that are open in a year, in the order of the register; each list is made once. */
export function schoolsByStage(schools: readonly School[]): (stage: Stage | null, year: number) => readonly School[] {
  const lists = new Map<string, readonly School[]>()
  return (stage, year) => {
    const key = `${stage ?? ''} ${year}`
    const known = lists.get(key)
    if (known !== undefined) return known
    const list = schools.filter((school) => isOpen(school, year) && (stage === null || school.stages.includes(stage)))
    lists.set(key, list)
    return list
  }
}
