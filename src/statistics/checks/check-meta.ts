import type { DistrictPackage } from '#statistics/district-package.ts'
import type { ProblemList } from '#statistics/parsing/problem-list.ts'
import { checkAscending, checkUnique } from './check-lists.ts'

const identified = ['schools', 'projects', 'trainings', 'recruitments', 'policies', 'honours', 'plans', 'narrative'] as const

/** Years in order, and every id of a list its own. */
export function checkMeta(district: DistrictPackage, problems: ProblemList): void {
  checkAscending(['meta', 'years'], district.meta.years, problems)
  checkUnique(
    ['meta', 'sources'],
    'id',
    district.meta.sources.map(({ id }) => id),
    problems,
  )
  for (const list of identified)
    checkUnique(
      [list],
      'id',
      district[list].map(({ id }) => id),
      problems,
    )
}
