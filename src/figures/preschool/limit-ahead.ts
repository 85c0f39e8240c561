import type { Assessment } from '#indicators/assessment.ts'
import type { Standard } from '#standards/standard.ts'

/** The number that an indicator is to reach; `later` is the standard of a later year that asks for it, null for one in force. */
export interface LimitAhead {
  readonly value: number
  readonly later: Standard | null
}

/** The limit in force, or the next one; null where there is neither. */
export function limitAhead({ standard, limit, targets }: Assessment): LimitAhead | null {
  if (standard !== null && limit?.kind === 'value') return { value: limit.value, later: null }
  const later = targets.find(({ value }) => value !== null)
  return later === undefined || later.value === null ? null : { value: later.value, later }
}
