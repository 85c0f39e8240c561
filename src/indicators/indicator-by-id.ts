import { catalogue } from './catalogue.ts'
import type { Indicator } from './indicator.ts'

const byId: ReadonlyMap<string, Indicator> = new Map(catalogue.map((indicator) => [indicator.id, indicator]))

/** The indicator of an address or a figure; undefined for an id that does not exist. */
export function indicatorById(id: string): Indicator | undefined {
  return byId.get(id)
}
