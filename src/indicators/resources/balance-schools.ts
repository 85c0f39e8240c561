import type { School } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { oncePerYear } from '../building/once-per-year.ts'

/** The stages that the quality balance covers. */
export type BalanceStage = 'primary' | 'junior'

/** Hebei's rules to 教督〔2017〕6号 leave out teaching points with fewer pupils; the national text, as quoted, has no such exemption. */
const smallestTeachingPoint = 50

function covered(stage: BalanceStage) {
  return oncePerYear((district, year): readonly School[] =>
    district.schoolsOf(stage, year).filter(({ id, kind }) => {
      if (kind === 'special') return false
      if (kind !== 'teaching-point' || !district.package.meta.scopes.includes('hebei')) return true
      const students = district.observe('students', { year, stage, school: id })
      return students.kind === 'missing' || students.value >= smallestTeachingPoint
    }),
  )
}

const coveredBy = { primary: covered('primary'), junior: covered('junior') } as const

/**
 * The schools that the quality balance of a stage covers: every school that teaches it, a combined school with that
 * stage alone, without special schools, and in Hebei without teaching points under 50 pupils (its rules to 教督〔2017〕6号).
 */
export function balanceSchools(district: DistrictStatistics, year: number, stage: BalanceStage): readonly School[] {
  return coveredBy[stage](district, year)
}
