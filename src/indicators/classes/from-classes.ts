import type { Text } from '#language/text.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import type { Input } from '../indicator.ts'

/** A number made from a class list: as weak as the weakest of its rows; not collected where there is no list. */
export function fromClasses(classes: readonly ClassRecord[], compute: (classes: readonly ClassRecord[]) => number): Statistic {
  if (classes.length === 0) return missing('not-collected')
  return {
    kind: 'value',
    value: compute(classes),
    status: classes.some((one) => one.status === 'illustrative') ? 'illustrative' : 'reported',
    sources: [...new Set(classes.map((one) => one.source))],
  }
}

/** How many classes of a list fulfil a condition, as a named input. */
export function classCount(classes: readonly ClassRecord[], name: Text, is: (one: ClassRecord) => boolean): Input {
  return { name, unit: 'class', statistic: fromClasses(classes, (all) => all.filter(is).length) }
}
