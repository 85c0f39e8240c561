import type { Datum } from '#figures/figure.ts'
import type { Scale } from '#format/scale.ts'
import { shortWords } from './value-ticks.ts'

/** What stands beside a mark: its number, or the reason why there is none. */
export function markWords({ statistic, text }: Datum, scale: Scale): string {
  return statistic.kind === 'value' ? shortWords(text, scale) : text
}
