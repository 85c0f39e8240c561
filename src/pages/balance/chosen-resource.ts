import type { BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { resources, type Resource } from '#indicators/resources/resource.ts'

/** The resource that the charts show: the one in the address, else the one whose variation is largest. */
export function chosenResource(id: string | undefined, { variations }: BalanceSheet): Resource {
  const named = resources.find((resource) => resource.id === id)
  const sizes = variations.map(({ measurement: { statistic } }) => (statistic.kind === 'value' ? statistic.value : -1))
  const [first] = resources
  const largest = resources[sizes.indexOf(Math.max(...sizes))]
  const chosen = named ?? largest ?? first
  if (chosen === undefined) throw new RangeError('There are seven resource indicators.')
  return chosen
}
