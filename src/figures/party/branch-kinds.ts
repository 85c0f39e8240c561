import type { DistrictView } from '#view/district-view.ts'
import { dutyPartyMessages } from '#language/messages/duty-party.ts'
import type { Statistic } from '#statistics/statistic.ts'

interface BranchKind {
  /** Id of the measure and of its indicator. */
  readonly id: string
  readonly name: string
  readonly at: (year: number) => Statistic
}

/** Where Party branches belong, from the bureau outward. */
export function branchKinds({ district, language }: DistrictView): readonly BranchKind[] {
  const messages = dutyPartyMessages[language]
  const kinds = [
    { id: 'party-branches-bureau', name: messages.bureau },
    { id: 'party-branches-units', name: messages.units },
    { id: 'party-branches-private', name: messages.private },
  ]
  return kinds.map(({ id, name }) => ({ id, name, at: (year) => district.observe(id, { year }) }))
}
