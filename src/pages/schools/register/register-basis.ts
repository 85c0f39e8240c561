import type { DistrictView } from '#view/district-view.ts'
import { citeSources } from '#figures/build/cite-sources.ts'
import type { Figure } from '#figures/figure.ts'
import { figureStatus } from '#figures/build/figure-status.ts'
import { once } from '#statistics/once.ts'
import { registerRows } from './register-row.ts'

/** What the numbers of the register rest on. */
export const registerBasis = once((viewed: DistrictView): { readonly status: Figure['status']; readonly sources: readonly string[] } => {
  const values = registerRows(viewed)
    .flatMap(({ students, classes, staff, teachers }) => [students, classes, staff, teachers])
    .filter(({ kind }) => kind === 'value')
  return { status: figureStatus(values), sources: citeSources(values, viewed.district, viewed.language) }
})
