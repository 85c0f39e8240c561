import type { DistrictView } from '#view/district-view.ts'
import { balanceSchools } from '#indicators/resources/balance-schools.ts'
import type { School } from '#statistics/district-package.ts'

/** Whether a teaching point is too small for the quality balance, so that it has none of the seven resource indicators. */
export function isOutsideBalance(school: School, { district, year }: DistrictView): boolean {
  return school.kind === 'teaching-point' && !balanceSchools(district, year, 'primary').some(({ id }) => id === school.id)
}
