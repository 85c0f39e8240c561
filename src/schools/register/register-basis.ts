import { citeSources } from '#figures/cite-sources.ts'
import type { Figure } from '#figures/figure.ts'
import { figureStatus } from '#figures/figure-status.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import { registerRows } from './register-row.ts'

/** What the numbers of the register rest on. */
export const registerBasis = oncePerContext((context): { readonly status: Figure['status']; readonly sources: readonly string[] } => {
  const values = registerRows(context)
    .flatMap(({ students, classes, staff, teachers }) => [students, classes, staff, teachers])
    .filter(({ kind }) => kind === 'value')
  return { status: figureStatus(values), sources: citeSources(values, context.district, context.language) }
})
