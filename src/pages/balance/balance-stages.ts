import type { DistrictView } from '#view/district-view.ts'
import { balanceSchools, type BalanceStage } from '#indicators/resources/balance-schools.ts'

/** The stages that the page switches between, with the schools that each covers. */
export function balanceStages({ district, year }: DistrictView): readonly { readonly id: BalanceStage; readonly count: number }[] {
  return (['primary', 'junior'] as const).map((id) => ({ id, count: balanceSchools(district, year, id).length }))
}
